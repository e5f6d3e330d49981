// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/addresspolicy.h"

#include "base/tr.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int webPort = 443;
constexpr int longestHost = 253;
constexpr int longestLabel = 63;

// Top-level names that no public server has.
constexpr std::array closedDomains{"arpa"_L1, "corp"_L1, "home"_L1, "internal"_L1, "intranet"_L1,
    "invalid"_L1, "lan"_L1, "local"_L1, "localdomain"_L1, "localhost"_L1, "onion"_L1, "private"_L1};

struct Ipv4Net
{
    quint32 network;
    int bits;
};

constexpr quint32 ipv4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

// The IANA registry of special-purpose addresses.
constexpr std::array closedIpv4Nets{
    Ipv4Net{ipv4(0, 0, 0, 0), 8},
    Ipv4Net{ipv4(10, 0, 0, 0), 8},
    Ipv4Net{ipv4(100, 64, 0, 0), 10},
    Ipv4Net{ipv4(127, 0, 0, 0), 8},
    Ipv4Net{ipv4(169, 254, 0, 0), 16},
    Ipv4Net{ipv4(172, 16, 0, 0), 12},
    Ipv4Net{ipv4(192, 0, 0, 0), 24},
    Ipv4Net{ipv4(192, 0, 2, 0), 24},
    Ipv4Net{ipv4(192, 31, 196, 0), 24},
    Ipv4Net{ipv4(192, 52, 193, 0), 24},
    Ipv4Net{ipv4(192, 88, 99, 0), 24},
    Ipv4Net{ipv4(192, 168, 0, 0), 16},
    Ipv4Net{ipv4(192, 175, 48, 0), 24},
    Ipv4Net{ipv4(198, 18, 0, 0), 15},
    Ipv4Net{ipv4(198, 51, 100, 0), 24},
    Ipv4Net{ipv4(203, 0, 113, 0), 24},
    Ipv4Net{ipv4(224, 0, 0, 0), 4},
    Ipv4Net{ipv4(240, 0, 0, 0), 4},
};

struct Ipv6Net
{
    quint64 network; // the upper half
    int bits;
};

constexpr Ipv6Net globalUnicast{0x2000'0000'0000'0000, 3};

// Those inside of it that are not what they seem: protocols and tunnels such as Teredo, benchmarks,
// documentation, 6to4.
constexpr std::array closedIpv6Nets{
    Ipv6Net{0x2001'0000'0000'0000, 23},
    Ipv6Net{0x2001'0db8'0000'0000, 32},
    Ipv6Net{0x2002'0000'0000'0000, 16},
    Ipv6Net{0x2620'004f'8000'0000, 48},
    Ipv6Net{0x3fff'0000'0000'0000, 20},
};

bool isIn(quint32 address, const Ipv4Net &net)
{
    return (address ^ net.network) >> (32 - net.bits) == 0;
}

bool isIn(quint64 upperHalf, const Ipv6Net &net)
{
    return (upperHalf ^ net.network) >> (64 - net.bits) == 0;
}

bool isPublic(quint32 address)
{
    return std::none_of(closedIpv4Nets.begin(), closedIpv4Nets.end(),
        [address](const Ipv4Net &net) { return isIn(address, net); });
}

bool isPublic(const Q_IPV6ADDR &address)
{
    quint64 upper = 0;
    quint64 lower = 0;
    for (int i = 0; i < 8; ++i) {
        upper = upper << 8 | address[i];
        lower = lower << 8 | address[i + 8];
    }
    constexpr quint64 nat64 = 0x0064'ff9b'0000'0000;
    if (upper == nat64 && lower >> 32 == 0)
        return isPublic(quint32(lower));
    return isIn(upper, globalUnicast)
        && std::none_of(closedIpv6Nets.begin(), closedIpv6Nets.end(),
            [upper](const Ipv6Net &net) { return isIn(upper, net); });
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
        && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar sign) {
               return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9')
                   || sign == u'-' || sign == u'_';
           });
}

// Whatever ends so is read as an IPv4 address by some resolver: 127.1, 0x7f.1, 0177.0.0.1.
bool isNumber(QStringView label)
{
    if (label.startsWith("0x"_L1))
        return true;
    return std::all_of(
        label.begin(), label.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

// `host` in the letters that go over the wire.
bool isPublicName(QStringView host)
{
    if (host.size() > longestHost)
        return false;
    const QList<QStringView> labels = host.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    const QStringView domain = labels.last();
    return !isNumber(domain)
        && std::none_of(closedDomains.begin(), closedDomains.end(),
            [domain](QLatin1StringView closed) { return domain == closed; });
}

} // namespace

Result<> checkWebAddress(const QUrl &url)
{
    if (!url.isValid() || (url.scheme() == "https"_L1 && url.host().isEmpty()))
        return failure(ErrorCode::Refused, Tr::tr("This is not the address of a website."));
    if (url.scheme() != "https"_L1)
        return failure(ErrorCode::Refused, Tr::tr("Only addresses with https:// are fetched."));
    const QString authority = url.authority(QUrl::FullyEncoded);
    if (authority.contains(u'@')) {
        return failure(ErrorCode::Refused,
            Tr::tr("Addresses that hold a user name or password are not fetched."));
    }
    if (authority.startsWith(u'[') || !isPublicName(url.host(QUrl::FullyEncoded).toLower())) {
        return failure(ErrorCode::Refused,
            Tr::tr("%1 is not the name of a public website, and is not asked.").arg(url.host()));
    }
    if (url.port(webPort) != webPort) {
        return failure(ErrorCode::Refused,
            Tr::tr("%1 is asked at the usual port for websites only, not at port %2.")
                .arg(url.host(), QString::number(url.port())));
    }
    return {};
}

bool isPublicAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QHostAddress::IPv4Protocol:
        return isPublic(address.toIPv4Address());
    case QHostAddress::IPv6Protocol:
        return address.scopeId().isEmpty() && isPublic(address.toIPv6Address());
    default:
        return false;
    }
}

} // namespace Galley
