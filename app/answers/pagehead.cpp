// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/pagehead.h"

#include "answers/htmltext.h"
#include "answers/jsonfields.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// What a page says in JSON-LD, as far as a card wants it.
struct LinkedWords
{
    QString title;
    QString description;
    QString author;
    QString published;
    QString picture;
};

QString firstText(const QJsonValue &value, const QString &member)
{
    if (value.isArray())
        return firstText(value.toArray().at(0), member);
    return value.isObject() ? textOf(value.toObject().value(member)) : textOf(value);
}

bool readLinkedWords(const QJsonObject &thing, LinkedWords &words)
{
    const QString headline = textOf(thing["headline"_L1]);
    const QString type = firstText(thing["@type"_L1], {});
    const bool isWork = !headline.isEmpty() || type.endsWith("Article"_L1)
        || type.endsWith("Posting"_L1) || type.endsWith("Object"_L1) || type.endsWith("Episode"_L1);
    if (!isWork)
        return false;
    words.title = headline.isEmpty() ? textOf(thing["name"_L1]) : headline;
    words.description = textOf(thing["description"_L1]);
    words.author = firstText(thing["author"_L1], u"name"_s);
    words.published = textOf(thing["datePublished"_L1]);
    if (words.published.isEmpty())
        words.published = textOf(thing["uploadDate"_L1]);
    words.picture = firstText(thing["thumbnailUrl"_L1], u"url"_s);
    if (words.picture.isEmpty())
        words.picture = firstText(thing["image"_L1], u"url"_s);
    return true;
}

LinkedWords linkedWordsOf(const GumboNode &root)
{
    constexpr qsizetype mostScripts = 20;
    LinkedWords words;
    qsizetype scripts = 0;
    for (const GumboNode *script : elementsOf(root, "script"_L1)) {
        const GumboVector &children = childrenOf(*script);
        if (attribute(*script, "type").trimmed().toLower() != "application/ld+json"_L1
            || children.length == 0 || !isText(childAt(children, 0)) || ++scripts > mostScripts)
            continue;
        const auto thing = jsonObject(QString::fromUtf8(childAt(children, 0).v.text.text));
        if (!thing)
            continue;
        if (readLinkedWords(*thing, words))
            return words;
        const QJsonArray graph = thing->value("@graph"_L1).toArray();
        for (const QJsonValue &part : graph) {
            if (readLinkedWords(part.toObject(), words))
                return words;
        }
    }
    return words;
}

void readMetas(const GumboNode &root, PageHead &head)
{
    static const QRegularExpression refresh(uR"(^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const GumboNode *meta : elementsOf(root, "meta"_L1)) {
        const QString content = attribute(*meta, "content");
        if (content.trimmed().isEmpty())
            continue;
        for (const char *kind : {"property", "name", "itemprop"}) {
            const QString name = attribute(*meta, kind).trimmed().toLower();
            if (!name.isEmpty() && !head.metas.contains(name))
                head.metas.insert(name, content);
        }
        if (attribute(*meta, "http-equiv").toLower() == "refresh"_L1
            && head.refreshAddress.isEmpty())
            head.refreshAddress = refresh.match(content.left(5000)).captured(1);
    }
}

void readLinks(const GumboNode &root, PageHead &head)
{
    bool isJson = false;
    for (const GumboNode *link : elementsOf(root, "link"_L1)) {
        const QString type = attribute(*link, "type").trimmed().toLower();
        const QString href = attribute(*link, "href").trimmed();
        const QStringList relations = attribute(*link, "rel").toLower().split(u' ');
        if (href.isEmpty() || isJson
            || !(relations.contains("alternate"_L1) || relations.contains("alternative"_L1)))
            continue;
        isJson = type == "application/json+oembed"_L1;
        const bool isXml = type == "text/xml+oembed"_L1 || type == "application/xml+oembed"_L1;
        if (isJson || (isXml && head.oEmbedAddress.isEmpty()))
            head.oEmbedAddress = href;
    }
}

/// The values of these metas that are there, in their order.
QStringList thoseThere(const PageHead &head, const QStringList &names)
{
    QStringList values;
    for (const QString &name : names) {
        if (const QString value = head.meta(name); !value.isEmpty())
            values += value;
    }
    return values;
}

void addIfThere(QStringList &values, const QString &value)
{
    if (!value.trimmed().isEmpty())
        values += value;
}

QString pageTitle(const GumboNode &root)
{
    const GumboNode *title = elementOf(root, "title"_L1);
    if (!title || childrenOf(*title).length == 0)
        return {};
    const GumboNode &text = childAt(childrenOf(*title), 0);
    return isText(text) ? QString::fromUtf8(text.v.text.text).simplified() : QString();
}

} // namespace

QString PageHead::labelled(const QString &label) const
{
    for (int i = 1; i <= 4; ++i) {
        if (meta(u"twitter:label%1"_s.arg(i)).trimmed() == label)
            return meta(u"twitter:value%1"_s.arg(i)).trimmed();
    }
    return {};
}

PageHead readPageHead(const QString &html)
{
    PageHead head;
    const HtmlFragment fragment(html.toUtf8());
    if (!fragment.root())
        return head;
    const GumboNode &root = *fragment.root();
    readMetas(root, head);
    readLinks(root, head);
    const LinkedWords linked = linkedWordsOf(root);
    head.titles = thoseThere(head, {u"og:title"_s, u"twitter:title"_s});
    addIfThere(head.titles, linked.title);
    addIfThere(head.titles, pageTitle(root));
    head.descriptions = thoseThere(head, {u"og:description"_s, u"twitter:description"_s});
    addIfThere(head.descriptions, linked.description);
    head.descriptions += thoseThere(head, {u"description"_s});
    QStringList pictures = thoseThere(head,
        {u"og:image:secure_url"_s, u"og:image"_s, u"og:image:url"_s, u"twitter:image"_s,
            u"twitter:image:src"_s});
    addIfThere(pictures, linked.picture);
    head.picture = pictures.value(0);
    head.pictureAlt = thoseThere(head, {u"og:image:alt"_s, u"twitter:image:alt"_s}).value(0);
    head.pictureSize = QSize(
        numberOf(head.meta(u"og:image:width"_s)), numberOf(head.meta(u"og:image:height"_s)));
    head.siteName
        = thoseThere(head, {u"og:site_name"_s, u"application-name"_s}).value(0).simplified();
    QStringList authors = thoseThere(head, {u"author"_s, u"article:author"_s});
    addIfThere(authors, linked.author);
    authors.removeIf([](const QString &author) { return author.contains("://"_L1); });
    head.author = authors.value(0);
    QStringList times = thoseThere(head,
        {u"article:published_time"_s, u"og:published_time"_s, u"datepublished"_s, u"uploaddate"_s});
    addIfThere(times, linked.published);
    head.published = times.value(0);
    return head;
}

} // namespace Galley
