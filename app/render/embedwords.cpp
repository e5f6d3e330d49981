// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/embedwords.h"

#include "base/tr.h"
#include "embeds/plaintext.h"
#include "embeds/webaddress.h"
#include "render/longdate.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestAddress = 200;

} // namespace

EmbedWords::EmbedWords(const Embed &embed, const ProviderLook &look, const QLocale &locale)
    : m_embed(embed)
    , m_look(look)
    , m_locale(locale)
{ }

QString EmbedWords::whatItIs() const
{
    const QString &kind = m_embed.ref.kind;
    if (m_embed.ref.provider == "link"_L1)
        return PageTr::tr("Web page");
    if (kind == "video"_L1)
        return PageTr::tr("Video on %1").arg(m_look.name);
    if (kind == "playlist"_L1)
        return PageTr::tr("Playlist on %1").arg(m_look.name);
    if (kind == "photo"_L1)
        return PageTr::tr("Picture on %1").arg(m_look.name);
    return PageTr::tr("Post on %1").arg(m_look.name);
}

QString EmbedWords::viewIt() const
{
    const QString &kind = m_embed.ref.kind;
    if (m_embed.ref.provider == "link"_L1)
        return PageTr::tr("Open the page");
    if (kind == "video"_L1 || kind == "playlist"_L1)
        return PageTr::tr("Watch on %1").arg(m_look.name);
    return PageTr::tr("View on %1").arg(m_look.name);
}

QString EmbedWords::day(const QDateTime &time) const
{
    return m_locale.toString(
        time.toUTC().date(), longDateFormat(m_locale).replace("MMMM"_L1, "MMM"_L1));
}

QString EmbedWords::date() const
{
    if (m_embed.publishedPrecision != TimePrecision::Second)
        return day(m_embed.published);
    return PageTr::tr("%1, %2 UTC", "day, time of day")
        .arg(day(m_embed.published),
            m_locale.toString(
                m_embed.published.toUTC().time(), m_locale.timeFormat(QLocale::ShortFormat)));
}

QString EmbedWords::machineDate() const
{
    const QDateTime utc = m_embed.published.toUTC();
    return m_embed.publishedPrecision == TimePrecision::Second ? utc.toString(Qt::ISODate)
                                                               : utc.date().toString(Qt::ISODate);
}

QString EmbedWords::kept() const
{
    return PageTr::tr("kept offline");
}

QString EmbedWords::checked() const
{
    const QDateTime &when = m_embed.lastChecked.isValid() ? m_embed.lastChecked : m_embed.goneSince;
    return when.isValid() ? PageTr::tr("(checked %1)").arg(day(when)) : QString();
}

QStringList EmbedWords::states() const
{
    QStringList states;
    if (m_embed.published.isValid() && m_embed.publishedFromLink)
        states += PageTr::tr("date read from the link");
    const auto add = [&](const QString &sentence) {
        const QString when = checked();
        states += when.isEmpty() ? sentence : sentence + u' ' + when;
    };
    switch (m_embed.state) {
    case EmbedState::Edited:
        add(PageTr::tr("Edited at the source since it was kept"));
        break;
    case EmbedState::Partial:
        states += PageTr::tr("The post’s text is not kept");
        break;
    case EmbedState::Gone:
        add(PageTr::tr("No longer available at the source"));
        break;
    case EmbedState::Restricted:
        add(PageTr::tr("No longer public at the source"));
        break;
    case EmbedState::Refused:
        add(PageTr::tr("The source would not give it again"));
        break;
    case EmbedState::Unreachable:
        add(PageTr::tr("The source could not be reached"));
        break;
    case EmbedState::UrlOnly:
    case EmbedState::Ok:
    case EmbedState::Damaged:
        break;
    }
    return states;
}

QString EmbedWords::byHand() const
{
    return m_embed.fieldsByHand.isEmpty() ? QString() : PageTr::tr("as noted by the editor");
}

QString EmbedWords::readablePath() const
{
    const QUrl url(m_embed.ref.url);
    QString path = url.path(QUrl::FullyDecoded);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::PrettyDecoded);
    if (url.hasFragment())
        path += u'#' + url.fragment(QUrl::PrettyDecoded);
    return cleanLine(path, longestAddress);
}

QString EmbedWords::readableAddress() const
{
    return readableHost(QUrl(m_embed.ref.url)) + readablePath();
}

} // namespace Galley
