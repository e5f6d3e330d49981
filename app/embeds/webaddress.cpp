// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/webaddress.h"

#include <QSet>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestAddress = 4096;

bool isRefused(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Control || c.isSpace() || unit == '\\'
        || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isTracking(const QString &name)
{
    static constexpr std::array names{"fbclid"_L1, "gclid"_L1, "dclid"_L1, "msclkid"_L1,
        "mc_cid"_L1, "mc_eid"_L1, "igsh"_L1, "igshid"_L1, "mibextid"_L1, "ref_src"_L1, "ref_url"_L1,
        "share_id"_L1, "yclid"_L1, "twclid"_L1};
    const QString lower = name.toLower();
    return lower.startsWith("utm_"_L1) || lower.startsWith("_nc_"_L1)
        || std::find(names.begin(), names.end(), lower) != names.end();
}

/// Chinese, Japanese and Korean are written with several scripts, and with Latin letters among
/// them.
bool isOneWritingSystem(const QSet<QChar::Script> &scripts)
{
    if (scripts.size() < 2)
        return true;
    using Scripts = QSet<QChar::Script>;
    static const QList<Scripts> systems{
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo}};
    return std::any_of(systems.begin(), systems.end(),
        [&scripts](const Scripts &system) { return system.contains(scripts); });
}

bool mixesScripts(const QString &host)
{
    QSet<QChar::Script> scripts;
    const QList<uint> letters = host.toUcs4();
    for (const uint letter : letters) {
        const QChar::Script script = QChar::script(letter);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return !isOneWritingSystem(scripts);
}

} // namespace

std::optional<QUrl> webAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestAddress || std::any_of(trimmed.begin(), trimmed.end(), isRefused))
        return {};
    QUrl url(trimmed, QUrl::TolerantMode);
    const bool isHttps = url.scheme() == "https"_L1;
    if (!url.isValid() || (!isHttps && url.scheme() != "http"_L1) || url.host().isEmpty())
        return {};
    if (url.authority().contains(u'@'))
        return {};
    if (url.port() == (isHttps ? 443 : 80))
        url.setPort(-1);
    return url;
}

QString webAddressOrNothing(const QString &text)
{
    const std::optional<QUrl> url = webAddress(text);
    return url ? url->toString(QUrl::FullyEncoded) : QString();
}

QUrl withoutTracking(const QUrl &url)
{
    if (!url.hasQuery())
        return url;
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyEncoded);
    QList<std::pair<QString, QString>> kept;
    for (const auto &item : items) {
        if (!isTracking(item.first))
            kept.append(item);
    }
    // Written again only if something goes: "?a" and "?a=" are not the same to every site.
    if (kept.size() == items.size())
        return url;
    QUrlQuery left;
    left.setQueryItems(kept);
    QUrl clean = url;
    clean.setQuery(kept.isEmpty() ? QString() : left.query(QUrl::FullyEncoded));
    return clean;
}

QString readableHost(const QUrl &url)
{
    const QString ascii = url.host(QUrl::FullyEncoded);
    const QString native = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QString host = native.isEmpty() || mixesScripts(native) ? ascii : native;
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

QString matchableAddress(const QUrl &url)
{
    QString address = url.toString(QUrl::FullyEncoded);
    address.replace("%40"_L1, "@"_L1);
    address.replace("%3A"_L1, ":"_L1, Qt::CaseInsensitive);
    return address;
}

} // namespace Galley
