// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/facebookprovider.h"

#include "embeds/addresspattern.h"
#include "embeds/capturesteps.h"
#include "embeds/facebookaddress.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

EmbedRef post(const QString &id, const QString &path)
{
    EmbedRef ref;
    ref.provider = u"facebook"_s;
    ref.kind = u"post"_s;
    ref.id = id;
    ref.host = u"facebook.com"_s;
    ref.url = "https://www.facebook.com/"_L1 + path;
    return ref;
}

bool isWord(const QString &id)
{
    static const QRegularExpression word(uR"(^\w+$)"_s);
    return word.match(id).hasMatch();
}

} // namespace

QString FacebookProvider::key() const
{
    return u"facebook"_s;
}

ProviderLook FacebookProvider::look() const
{
    return {u"Facebook"_s, u"#1463d8"_s, u"#5a9bff"_s, u"f"_s};
}

std::optional<EmbedRef> FacebookProvider::match(const QUrl &url) const
{
    static const QRegularExpression page = addressPattern(facebookSite()
        + uR"((?<user>[^/?#]+)/(?<shape>posts|activity)/(?:[^/?#]+/)?(?<id>pfbid\w+|\d{5,})(?:[/?#]|$))"_s);
    static const QRegularExpression story
        = addressPattern(facebookSite() + uR"((?:permalink|story)\.php\?[^#]*story_fbid=)"_s);
    static const QRegularExpression photo = addressPattern(facebookSite()
        + uR"((?:(?<user>[^/?#]+)/photos/(?:[^?#]*/)?(?<id>\d{5,})|photo(?:\.php)?/?\?[^#]*fbid=))"_s);
    static const QRegularExpression group = addressPattern(facebookSite()
        + uR"(groups/(?<group>[^/?#]+)/(?:posts|permalink)/(?<id>\d+)(?:[/?#]|$))"_s);
    static const QRegularExpression shared
        = addressPattern(facebookSite() + uR"(share/p/(?<id>\w{5,40})(?:[/?#]|$))"_s);
    const QString address = matchableAddress(url);
    if (const auto found = page.match(address); found.hasMatch()) {
        const QString user = found.captured(u"user");
        EmbedRef ref = post(found.captured(u"id"),
            user.toLower() + u'/' + found.captured(u"shape").toLower() + u'/'
                + found.captured(u"id"));
        ref.handle = facebookHandle(user);
        return ref;
    }
    const QUrlQuery query(url);
    if (story.match(address).hasMatch()) {
        const QString id = query.queryItemValue(u"story_fbid"_s);
        const QString owner = query.queryItemValue(u"id"_s);
        if (!isWord(id) || (!owner.isEmpty() && !isWord(owner)))
            return {};
        return post(id,
            "permalink.php?story_fbid="_L1 + id
                + (owner.isEmpty() ? QString() : "&id="_L1 + owner));
    }
    if (const auto found = photo.match(address); found.hasMatch()) {
        QString id = found.captured(u"id");
        if (id.isEmpty())
            id = query.queryItemValue(u"fbid"_s);
        if (!isWord(id))
            return {};
        EmbedRef ref = post(id, "photo/?fbid="_L1 + id);
        ref.kind = u"photo"_s;
        ref.handle = facebookHandle(found.captured(u"user"));
        return ref;
    }
    if (const auto found = group.match(address); found.hasMatch()) {
        const QString id = found.captured(u"id");
        return post(id, "groups/"_L1 + found.captured(u"group").toLower() + "/posts/"_L1 + id);
    }
    if (const auto found = shared.match(address); found.hasMatch()) {
        EmbedRef ref = post(found.captured(u"id"), "share/p/"_L1 + found.captured(u"id") + u'/');
        ref.isShort = true;
        return ref;
    }
    return {};
}

QList<CaptureStep> FacebookProvider::captureSteps(const EmbedRef &ref) const
{
    if (ref.isShort)
        return expansionOf(ref);
    return {oEmbedStep(u"https://graph.facebook.com/v25.0/oembed_post"_s, ref.url)};
}

std::optional<LiveFrame> FacebookProvider::liveFrame(const EmbedRef &ref) const
{
    if (ref.isShort)
        return {};
    LiveFrame frame;
    frame.url = QUrl("https://www.facebook.com/plugins/post.php?show_text=true&width=500&href="_L1
        + queryValue(ref.url));
    frame.hosts = facebookFrameHosts();
    frame.height = 600;
    return frame;
}

QString FacebookProvider::markup(const Embed &embed) const
{
    return embed.ref.isShort ? QString() : facebookMarkup(u"fb-post"_s, embed);
}

} // namespace Galley
