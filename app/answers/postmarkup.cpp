// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/postmarkup.h"

#include "answers/htmltext.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Reader = PostMarkup (*)(const GumboNode &);

bool isAddress(const QString &word)
{
    return word.startsWith("http://"_L1) || word.startsWith("https://"_L1);
}

bool isStartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'#' || c == u'@';
}

/// X writes an address and what follows it without a space between.
void separateAddresses(QList<TextRun> &runs)
{
    for (qsizetype i = 1; i < runs.size(); ++i) {
        const QString &before = runs.at(i - 1).text;
        QString &text = runs[i].text;
        if (before.isEmpty() || text.isEmpty() || before.back().isSpace() || text.front().isSpace())
            continue;
        const QString lastWord = before.mid(before.lastIndexOf(u' ') + 1);
        const bool followsAddress = isAddress(lastWord) && isStartOfWord(text.front());
        const bool isAddressInWord = isAddress(text) && isStartOfWord(before.back());
        if (followsAddress || isAddressInWord) {
            runs.insert(i, TextRun{u" "_s, {}});
            ++i;
        }
    }
}

/// A picture's short link stands for the picture and is no word of the post.
void dropPictureLinks(QList<TextRun> &runs)
{
    static const QRegularExpression picture(uR"((?:https?://)?\bpic\.(?:twitter|x)\.com/\w+)"_s);
    for (TextRun &run : runs)
        run.text.remove(picture);
}

/// The text of the first paragraph that has one, with its language and direction.
void readParagraph(const GumboNode &root, LineEnds lineEnds, PostMarkup &markup)
{
    for (const GumboNode *paragraph : elementsOf(root, "p"_L1)) {
        const QList<TextRun> runs = runsOf(*paragraph, lineEnds);
        if (runs.isEmpty())
            continue;
        markup.text = runs;
        markup.lang = attribute(*paragraph, "lang");
        markup.isRightToLeft = attribute(*paragraph, "dir").toLower() == "rtl"_L1;
        return;
    }
}

void setDay(PostMarkup &markup, const QString &text, const QString &format)
{
    const QDate day = QLocale::c().toDate(text.simplified(), format);
    if (!day.isValid())
        return;
    markup.published = QDateTime(day, QTime(0, 0), Qt::UTC);
    markup.precision = TimePrecision::Day;
}

/// What stands after the paragraphs of a quotation, and is no link: "— Name (@handle)".
QString wordsAround(const GumboNode &quotation)
{
    QString words;
    const GumboVector &children = childrenOf(quotation);
    for (unsigned i = 0; i < children.length; ++i) {
        const GumboNode &child = childAt(children, i);
        if (isText(child))
            words += QString::fromUtf8(child.v.text.text);
    }
    return words.simplified();
}

PostMarkup readX(const GumboNode &quotation)
{
    PostMarkup markup;
    readParagraph(quotation, LineEnds::Space, markup);
    dropPictureLinks(markup.text);
    separateAddresses(markup.text);
    splitNameAndHandle(wordsAround(quotation), markup.authorName, markup.authorHandle);
    const QList<const GumboNode *> links = elementsOf(quotation, "a"_L1);
    if (!links.isEmpty())
        setDay(markup, lineOf(*links.constLast()), u"MMMM d, yyyy"_s);
    return markup;
}

PostMarkup readBluesky(const GumboNode &quotation)
{
    static const QRegularExpression did(uR"(^at://(did:[a-z]+:[\w.:%-]+)/)"_s);
    PostMarkup markup;
    markup.stableId = did.match(attribute(quotation, "data-bluesky-uri")).captured(1);
    readParagraph(quotation, LineEnds::Break, markup);
    for (const GumboNode *link : elementsOf(quotation, "a"_L1)) {
        const QString text = lineOf(*link);
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() != Qt::LocalTime) {
            markup.published = time.toUTC();
            markup.precision = TimePrecision::Second;
        } else if (attribute(*link, "href").startsWith("https://bsky.app/profile/"_L1)) {
            splitNameAndHandle(text, markup.authorName, markup.authorHandle);
        }
    }
    return markup;
}

PostMarkup readTikTok(const GumboNode &quotation)
{
    PostMarkup markup;
    readParagraph(quotation, LineEnds::Space, markup);
    for (const GumboNode *link : elementsOf(quotation, "a"_L1)) {
        const QString name = lineOf(*link);
        if (markup.authorHandle.isEmpty() && name.startsWith(u'@') && !name.contains(u' '))
            markup.authorHandle = name;
    }
    return markup;
}

PostMarkup readReddit(const GumboNode &quotation)
{
    static const QRegularExpression group(uR"(reddit\.com/(r/\w+)/?(?:[?#]|$))"_s);
    static const QRegularExpression user(uR"(reddit\.com/u(?:ser)?/([\w-]+))"_s);
    PostMarkup markup;
    for (const GumboNode *link : elementsOf(quotation, "a"_L1)) {
        const QString href = attribute(*link, "href");
        if (const auto found = group.match(href); found.hasMatch())
            markup.siteName = found.captured(1);
        else if (const auto who = user.match(href); who.hasMatch())
            markup.authorHandle = "u/"_L1 + who.captured(1);
        else if (markup.title.isEmpty())
            markup.title = lineOf(*link);
    }
    return markup;
}

PostMarkup readFacebook(const GumboNode &box)
{
    static const QRegularExpression postedOn(uR"(\bon\s+\w+,\s+(\w+ \d{1,2}, \d{4})\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    PostMarkup markup;
    const GumboNode *quotation = elementOf(box, "blockquote"_L1);
    if (!quotation) {
        markup.isHollow = true;
        return markup;
    }
    readParagraph(*quotation, LineEnds::Space, markup);
    const QString whole = lineOf(*quotation);
    setDay(markup, postedOn.match(whole).captured(1), u"MMMM d, yyyy"_s);
    const QString around = wordsAround(*quotation);
    const QList<const GumboNode *> links = elementsOf(*quotation, "a"_L1);
    for (const GumboNode *link : links) {
        const QString text = lineOf(*link);
        if (around.contains("Posted by"_L1) && whole.contains("Posted by "_L1 + text))
            markup.authorName = text;
        else if (link == links.constFirst() && !plainText(markup.text).contains(text))
            markup.title = text;
    }
    markup.isHollow = markup.text.isEmpty() && markup.title.isEmpty();
    return markup;
}

/// Instagram and Threads: a drawing of a post, and sometimes its words in paragraphs.
PostMarkup readMetaFrame(const GumboNode &quotation)
{
    static const QRegularExpression shared(
        uR"(^A (?:post|photo|video|reel) shared by (.{1,200}?\(@[^\s()]+\)))"_s);
    PostMarkup markup;
    for (const GumboNode *paragraph : elementsOf(quotation, "p"_L1)) {
        const QString text = lineOf(*paragraph);
        if (const auto found = shared.match(text); found.hasMatch()) {
            splitNameAndHandle(found.captured(1), markup.authorName, markup.authorHandle);
        } else if (!text.isEmpty() && markup.text.isEmpty()) {
            // Every word of it is a link to the post itself.
            markup.text = {TextRun{plainText(runsOf(*paragraph)), {}}};
        }
    }
    if (const GumboNode *time = elementOf(quotation, "time"_L1)) {
        const QDateTime said
            = QDateTime::fromString(attribute(*time, "datetime"), Qt::ISODateWithMs);
        if (said.isValid() && said.timeSpec() != Qt::LocalTime) {
            markup.published = said.toUTC();
            markup.precision = TimePrecision::Second;
        }
    }
    markup.isHollow = markup.text.isEmpty();
    return markup;
}

PostMarkup readHollow(const GumboNode &)
{
    PostMarkup markup;
    markup.isHollow = true;
    return markup;
}

PostMarkup readTitleLink(const GumboNode &quotation)
{
    PostMarkup markup;
    if (const GumboNode *link = elementOf(quotation, "a"_L1))
        markup.title = lineOf(*link);
    return markup;
}

struct KnownFrame
{
    QLatin1StringView element;
    QLatin1StringView cssClass;
    Reader reader;
};

constexpr std::array knownFrames{
    KnownFrame{"blockquote"_L1, "twitter-tweet"_L1, readX},
    KnownFrame{"blockquote"_L1, "twitter-video"_L1, readX},
    KnownFrame{"blockquote"_L1, "bluesky-embed"_L1, readBluesky},
    KnownFrame{"blockquote"_L1, "tiktok-embed"_L1, readTikTok},
    KnownFrame{"blockquote"_L1, "reddit-embed-bq"_L1, readReddit},
    KnownFrame{"blockquote"_L1, "reddit-card"_L1, readReddit},
    KnownFrame{"div"_L1, "fb-post"_L1, readFacebook},
    KnownFrame{"div"_L1, "fb-video"_L1, readFacebook},
    KnownFrame{"blockquote"_L1, "instagram-media"_L1, readMetaFrame},
    KnownFrame{"blockquote"_L1, "text-post-media"_L1, readMetaFrame},
    KnownFrame{"blockquote"_L1, "mastodon-embed"_L1, readHollow},
    KnownFrame{"iframe"_L1, "mastodon-embed"_L1, readHollow},
    KnownFrame{"div"_L1, "tumblr-post"_L1, readHollow},
    KnownFrame{"blockquote"_L1, "wp-embedded-content"_L1, readTitleLink},
    KnownFrame{"blockquote"_L1, "imgur-embed-pub"_L1, readTitleLink},
};

} // namespace

bool splitNameAndHandle(const QString &text, QString &name, QString &handle)
{
    static const QRegularExpression both(
        uR"(^\s*[\x{2014}\x{2013}-]*\s*(.*?)\s*\((@[^\s()]{1,120})\)\s*$)"_s);
    const QRegularExpressionMatch found = both.match(text.left(1000));
    if (!found.hasMatch())
        return false;
    name = found.captured(1);
    handle = found.captured(2);
    return true;
}

PostMarkup readPostMarkup(const QString &html)
{
    const HtmlFragment fragment(html.toUtf8());
    if (!fragment.root())
        return {};
    for (const KnownFrame &known : knownFrames) {
        const GumboNode *frame = elementOf(*fragment.root(), known.element, known.cssClass);
        if (!frame)
            continue;
        PostMarkup markup = known.reader(*frame);
        markup.isOfNetwork = true;
        return markup;
    }
    PostMarkup markup;
    markup.text = runsOf(*fragment.root());
    return markup;
}

} // namespace Galley
