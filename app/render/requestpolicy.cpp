// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/requestpolicy.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

// Signs that nobody sees, or that some readers leave out of a scheme's name.
bool isHidden(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || isControl(c);
}

bool hasControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

bool isRasterPicture(const QString &address)
{
    static const QRegularExpression pattern(
        u"\\Adata:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]*={0,2}\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address).hasMatch();
}

bool hasWebHost(const QString &address)
{
    static const QRegularExpression start(
        u"\\Ahttps?://[^/\\\\?#\\s]"_s, QRegularExpression::CaseInsensitiveOption);
    const QUrl url(address);
    return start.match(address).hasMatch() && url.isValid() && !url.host().isEmpty();
}

// Whether a path, as it is in a URL, stays in the folder that it starts from. Decoded twice, as one
// reader more on the way may do so.
bool staysInside(const QString &encodedPath)
{
    QString path = encodedPath;
    for (int reader = 0; reader < 2; ++reader) {
        path = QUrl::fromPercentEncoding(path.toUtf8());
        const QStringList parts = path.split(u'/');
        if (path.startsWith(u'/') || path.contains(u'\\') || hasControls(path)
            || parts.contains(".."_L1))
            return false;
    }
    return !path.isEmpty();
}

// Whether a part of a URL has a control character, for who decodes it once and for who does so
// twice.
bool hasEncodedControls(const QString &encoded)
{
    QByteArray bytes = encoded.toUtf8();
    for (int reader = 0; reader < 2; ++reader) {
        bytes = QByteArray::fromPercentEncoding(bytes);
        const auto isControlByte = [](char c) { return uchar(c) < 0x20 || c == 0x7f; };
        if (std::any_of(bytes.begin(), bytes.end(), isControlByte))
            return true;
    }
    return false;
}

// A mail program believes what an address says: a line end would write headers, and there are
// headers that attach a file. Only the body has more than one line.
bool isSafeMailHeader(const QString &header)
{
    const QString name = QUrl::fromPercentEncoding(header.section(u'=', 0, 0).toUtf8()).toLower();
    if (name == "body"_L1)
        return true;
    return (name == "subject"_L1 || name == "cc"_L1) && !hasEncodedControls(header);
}

bool isSafeMailAddress(const QUrl &url)
{
    const QString receiver = url.path(QUrl::FullyEncoded);
    if (receiver.isEmpty() || !url.host().isEmpty() || hasEncodedControls(receiver))
        return false;
    // What follows a '#' is no part of a mail's address, but some programs read on.
    if (url.hasFragment())
        return false;
    const QStringList headers = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    return std::all_of(headers.begin(), headers.end(), isSafeMailHeader);
}

} // namespace

bool isOurs(const QUrl &url)
{
    return url.scheme() == QLatin1StringView(previewScheme) && url.host() == "article"_L1
        && url.userInfo().isEmpty() && url.port() == -1;
}

Decision decideRequest(const QUrl &url, ResourceKind kind, const QUrl &firstParty)
{
    const auto allowIf = [](bool allowed) { return allowed ? Decision::Allow : Decision::Block; };
    if (!url.isValid())
        return Decision::Block;
    const QString path = url.path(QUrl::FullyEncoded);
    if (kind == ResourceKind::MainFrame)
        return allowIf(isOurs(url) && path == "/"_L1 && !url.hasQuery());
    if (!isOurs(firstParty))
        return Decision::Block;
    if (url.scheme() == "data"_L1)
        return allowIf(
            kind == ResourceKind::Image && isRasterPicture(QString::fromUtf8(url.toEncoded())));
    if (!isOurs(url))
        return Decision::Block;
    switch (kind) {
    case ResourceKind::Image:
    case ResourceKind::Media:
        return allowIf(staysInside(path.mid(1)));
    default:
        return Decision::Block;
    }
}

bool isSafeToOpenOutside(const QUrl &url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1)
        return isSafeMailAddress(url);
    return (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
}

bool isAllowedAddress(const QString &address, AddressUse use)
{
    if (address.isEmpty() || hasControls(address))
        return false;
    const bool isPicture = use == AddressUse::Picture;
    if (address.startsWith(u'#'))
        return !isPicture;

    const auto isEndOfHead = [](QChar c) { return u"/?#\\"_s.contains(c); };
    const auto *const headEnd = std::find_if(address.begin(), address.end(), isEndOfHead);
    const QString head(address.constData(), headEnd - address.begin());
    const qsizetype colon = head.indexOf(u':');
    if (colon >= 0) {
        const QString scheme = head.left(colon).toLower();
        if (scheme == "http"_L1 || scheme == "https"_L1)
            return hasWebHost(address);
        if (scheme == "mailto"_L1)
            return !isPicture && address.size() > colon + 1;
        return isPicture && isRasterPicture(address);
    }

    if (address.contains(u'\\') || address.startsWith("//"_L1))
        return false;
    if (isPicture) {
        const QString path
            = head + address.mid(head.size()).section(u'?', 0, 0).section(u'#', 0, 0);
        return staysInside(path);
    }
    return std::none_of(head.begin(), head.end(), [](QChar c) { return c != u' ' && isHidden(c); });
}

} // namespace Galley
