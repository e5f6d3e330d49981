// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/xprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/posttime.h"
#include "embeds/providermarkup.h"
#include "embeds/webaddress.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void setPublishedFromId(EmbedRef &ref)
{
    constexpr quint64 firstIdWithTime
        = 29700859247; // smaller ones were counted, not made from a clock
    constexpr quint64 epoch = 1288834974657;
    bool isNumber = false;
    const quint64 id = ref.id.toULongLong(&isNumber);
    if (isNumber && id >= firstIdWithTime)
        setPublished(ref, (id >> 22) + epoch, dayUtc(2010, 11, 4));
}

} // namespace

QString XProvider::key() const
{
    return u"x"_s;
}

ProviderLook XProvider::look() const
{
    return {u"X"_s, u"#0f1419"_s, u"#e7e9ea"_s, u"X"_s};
}

std::optional<EmbedRef> XProvider::match(const QUrl &url) const
{
    static const QRegularExpression post = addressPattern(
        uR"((?:www\.|m\.|mobile\.)?(?:x|twitter)\.com/(?:#!/)?)"
        uR"((?:i/(?:web/)?|(?<user>\w{1,20})/)status(?:es)?/(?<id>\d{1,20})(?:[/?#]|$))"_s);
    const QRegularExpressionMatch found = post.match(matchableAddress(url));
    if (!found.hasMatch())
        return {};
    const QString user = found.captured(u"user");
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"post"_s;
    ref.id = found.captured(u"id");
    ref.host = u"x.com"_s;
    if (user.isEmpty()) {
        ref.url = "https://x.com/i/status/"_L1 + ref.id;
    } else {
        ref.handle = u'@' + user;
        ref.url = "https://x.com/"_L1 + user.toLower() + "/status/"_L1 + ref.id;
    }
    setPublishedFromId(ref);
    return ref;
}

QList<CaptureStep> XProvider::captureSteps(const EmbedRef &ref) const
{
    return {oEmbedStep(
        u"https://publish.x.com/oembed?omit_script=1&dnt=true&hide_thread=true&maxwidth=550"_s,
        ref.url)};
}

std::optional<LiveFrame> XProvider::liveFrame(const EmbedRef &ref) const
{
    LiveFrame frame;
    frame.url = QUrl("https://platform.twitter.com/embed/Tweet.html?dnt=true&id="_L1 + ref.id);
    frame.hosts = {u"twitter.com"_s, u"x.com"_s, u"twimg.com"_s};
    frame.height = 550;
    return frame;
}

QString XProvider::markup(const Embed &embed) const
{
    // X's own script looks for this host in its blockquotes.
    QString url = embed.ref.url;
    url.replace("https://x.com/"_L1, "https://twitter.com/"_L1);
    const QString day = embed.published.isValid()
        ? QLocale::c().toString(embed.published.date(), u"MMMM d, yyyy"_s)
        : url;
    return u"<blockquote class=\"twitter-tweet\" data-dnt=\"true\">%1&mdash; %2 %3</blockquote>\n"_s
               .arg(paragraphMarkup(embed), authorLine(embed).toHtmlEscaped(), linkMarkup(url, day))
        + scriptMarkup(u"https://platform.twitter.com/widgets.js"_s);
}

} // namespace Galley
