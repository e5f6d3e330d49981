// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/htmltext.h"
#include "answers/jsonfields.h"
#include "answers/oembedanswer.h"
#include "answers/postmarkup.h"
#include "base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::optional<OEmbedFields> fieldsOf(const QString &text)
{
    const QString start = text.trimmed().left(200).toLower();
    if (start.startsWith("<?xml"_L1) || start.startsWith("<oembed"_L1))
        return oEmbedFieldsOfXml(text);
    return oEmbedFieldsOfJson(text);
}

/// Something that an answer about an embed has, and an answer about anything else has not.
bool isOEmbed(const OEmbedFields &fields)
{
    for (const char *name : {"html", "title", "author_name", "thumbnail_url", "provider_name"}) {
        if (!fields.value(QLatin1StringView(name)).trimmed().isEmpty())
            return true;
    }
    return fields.value(u"type"_s) == "photo"_L1 && fields.contains(u"url"_s);
}

/// A title that says no more than that there is a post.
bool isHollowTitle(const QString &title)
{
    return title.startsWith("New status by "_L1);
}

QString titleOf(const OEmbedFields &fields)
{
    const QString title = withoutEntities(fields.value(u"title"_s));
    return isHollowTitle(title) ? QString() : title;
}

void readAuthor(const OEmbedFields &fields, const PostMarkup &markup, Embed &embed)
{
    static const QRegularExpression handlePath(uR"(^/@([\w.-]{1,60})/?$)"_s);
    QString name = withoutEntities(fields.value(u"author_name"_s));
    QString handle = markup.authorHandle;
    splitNameAndHandle(name, name, handle);
    embed.authorName = markup.authorName.isEmpty() ? name : markup.authorName;
    embed.authorUrl = addressAgainst(embed.ref.url, fields.value(u"author_url"_s));
    if (embed.authorUrl.isEmpty())
        embed.authorUrl = markup.authorUrl;
    if (handle.isEmpty() && !fields.value(u"author_unique_id"_s).isEmpty())
        handle = u'@' + fields.value(u"author_unique_id"_s);
    if (handle.isEmpty()) {
        const QString path = QUrl(embed.authorUrl).path();
        if (const auto found = handlePath.match(path); found.hasMatch())
            handle = u'@' + found.captured(1);
    }
    // The address says whole what an answer may say short: "@name@host".
    if (!handle.isEmpty() && !embed.authorHandle.startsWith(handle + u'@'))
        embed.authorHandle = handle;
    if (embed.ref.provider == "x"_L1 && embed.authorHandle.startsWith(u'@'))
        embed.authorUrl = "https://x.com/"_L1 + embed.authorHandle.mid(1);
    embed.stableId = markup.stableId;
}

/// Reddit's addresses name the community; its answers name the person.
void readCommunity(const PostMarkup &markup, Embed &embed)
{
    if (!embed.authorHandle.startsWith("r/"_L1) && !markup.siteName.startsWith("r/"_L1))
        return;
    embed.siteName = markup.siteName.isEmpty() ? embed.authorHandle : markup.siteName;
    if (!embed.authorName.isEmpty())
        embed.authorHandle = "u/"_L1 + embed.authorName;
}

void readPictures(const OEmbedFields &fields, Embed &embed)
{
    const QString title = withoutEntities(fields.value(u"title"_s));
    if (fields.value(u"type"_s) == "photo"_L1) {
        addPicture(embed, fields.value(u"url"_s),
            QSize(numberOf(fields.value(u"width"_s)), numberOf(fields.value(u"height"_s))), title);
    }
    if (embed.media.isEmpty()) {
        addPicture(embed, fields.value(u"thumbnail_url"_s),
            QSize(numberOf(fields.value(u"thumbnail_width"_s)),
                numberOf(fields.value(u"thumbnail_height"_s))),
            {});
    }
}

bool isMoving(const OEmbedFields &fields, const EmbedRef &ref)
{
    if (ref.provider == "link"_L1)
        return fields.value(u"type"_s) == "video"_L1;
    return ref.kind == "video"_L1 || ref.kind == "playlist"_L1;
}

void readAspect(const OEmbedFields &fields, Embed &embed)
{
    // What stands upright by its address is so, whatever frame the answer offers.
    const QSize known = embed.ref.aspect;
    if (!isMoving(fields, embed.ref) || (!known.isEmpty() && known.width() < known.height()))
        return;
    const QSize aspect
        = aspectOf(numberOf(fields.value(u"width"_s)), numberOf(fields.value(u"height"_s)));
    if (!aspect.isEmpty())
        embed.aspect = aspect;
}

void readTime(const OEmbedFields &fields, const PostMarkup &markup, Embed &embed)
{
    setPublished(embed, markup.published, markup.precision);
    for (const char *name : {"upload_date", "pubdate", "date_published", "published"}) {
        if (!embed.published.isValid())
            setPublished(embed, fields.value(QLatin1StringView(name)));
    }
}

/// Whether a network's frame came with nothing of the post itself.
bool isMarkupOfPost(const EmbedRef &ref, const PostMarkup &markup, const QString &title)
{
    if (markup.isHollow || markup.text.isEmpty())
        return false;
    // Elsewhere the words are mostly the title again, and whose it is.
    const QString words = plainText(markup.text).simplified();
    const bool isFree = markup.isOfNetwork || ref.kind == "post"_L1 || ref.provider == "link"_L1;
    return isFree && (title.isEmpty() || !words.contains(title.simplified()));
}

void readWords(const OEmbedFields &fields, const PostMarkup &markup, Embed &embed)
{
    const QString title = titleOf(fields);
    // A description may be written with paragraphs and links of HTML.
    const QString description = fields.value(u"description"_s);
    embed.description = description.contains(u"</"_s) ? plainText(runsOfHtml(description))
                                                      : withoutEntities(description);
    embed.title = title.isEmpty() ? markup.title : title;
    embed.siteName = markup.siteName;
    if (embed.siteName.isEmpty() && embed.ref.provider == "link"_L1)
        embed.siteName = withoutEntities(fields.value(u"provider_name"_s));
    if (embed.ref.provider == "tiktok"_L1 && markup.text.isEmpty() && embed.ref.kind == "post"_L1) {
        embed.text = {TextRun{title, {}}};
        embed.title.clear();
    } else if (isMarkupOfPost(embed.ref, markup, title)) {
        embed.text = markup.text;
        embed.textLang = markup.lang;
        embed.rightToLeft = markup.isRightToLeft;
    }
}

/// Vimeo shows a video whose owner keeps it to some sites as a frame without a name.
bool isRestrictedVideo(const OEmbedFields &fields, const Embed &embed)
{
    return embed.ref.provider == "vimeo"_L1 && embed.title.isEmpty() && embed.media.isEmpty()
        && fields.contains(u"html"_s);
}

} // namespace

EmbedReading readOEmbed(const EmbedRef &ref, const QString &text)
{
    const std::optional<OEmbedFields> fields = fieldsOf(text);
    if (!fields || !isOEmbed(*fields)) {
        const AnswerTrouble trouble = unreadable(ref);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    const PostMarkup markup = readPostMarkup(fields->value(u"html"_s));
    EmbedReading reading = nothingRead(ref, EmbedState::Ok, {});
    Embed &embed = reading.embed;
    readWords(*fields, markup, embed);
    readAuthor(*fields, markup, embed);
    readCommunity(markup, embed);
    readPictures(*fields, embed);
    readAspect(*fields, embed);
    readTime(*fields, markup, embed);
    embed.duration = numberOf(fields->value(u"duration"_s));
    if (isRestrictedVideo(*fields, embed)) {
        const AnswerTrouble trouble = restricted(ref);
        reading.state = trouble.state;
        reading.trouble = trouble.sentence;
    } else if (ref.kind == "post"_L1 && embed.text.isEmpty() && embed.title.isEmpty()) {
        reading.trouble = Tr::tr("%1 gives out a frame without the words of the post. You can note "
                                 "by hand what it says.")
                              .arg(nameOfSite(ref));
    }
    return reading;
}

} // namespace Galley
