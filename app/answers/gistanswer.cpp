// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/htmltext.h"
#include "answers/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QList<CodeFile> filesOfApi(const QJsonObject &files)
{
    QList<CodeFile> code;
    for (const QJsonValue &file : files) {
        code.append(CodeFile{
            textOf(file["filename"_L1]), textOf(file["language"_L1]), textOf(file["content"_L1])});
    }
    return code;
}

/// The letters of an element with all their white space.
QString lettersOf(const GumboNode &node)
{
    if (isText(node))
        return QString::fromUtf8(node.v.text.text);
    QString letters;
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i)
        letters += lettersOf(childAt(children, i));
    return letters;
}

/// A file as the page shows it: a line of code a table cell, or a text that was made readable.
QString codeOf(const GumboNode &file)
{
    QStringList lines;
    for (const GumboNode *cell : elementsOf(file, "td"_L1, "blob-code"_L1))
        lines += lettersOf(*cell).remove(u'\n');
    if (!lines.isEmpty())
        return lines.join(u'\n');
    const GumboNode *article = elementOf(file, "article"_L1);
    return article ? plainText(runsOf(*article)) : QString();
}

QList<CodeFile> filesOfMarkup(const QString &html, const QJsonArray &names)
{
    const HtmlFragment fragment(html.toUtf8());
    QList<CodeFile> code;
    if (!fragment.root())
        return code;
    for (const GumboNode *file : elementsOf(*fragment.root(), "div"_L1, "gist-file"_L1))
        code.append(CodeFile{textOf(names.at(code.size())), {}, codeOf(*file)});
    return code;
}

} // namespace

EmbedReading readGist(const EmbedRef &ref, const QString &text)
{
    const QJsonObject gist = jsonObject(text).value_or(QJsonObject());
    EmbedReading reading = nothingRead(ref, EmbedState::Ok, {});
    Embed &embed = reading.embed;
    const QJsonValue files = gist["files"_L1];
    embed.code = files.isObject() ? filesOfApi(files.toObject())
                                  : filesOfMarkup(textOf(gist["div"_L1]), files.toArray());
    if (embed.code.isEmpty()) {
        const AnswerTrouble trouble = unreadable(ref);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    const QJsonValue owner = gist["owner"_L1];
    const QString login = textOf(owner.isObject() ? owner["login"_L1] : owner);
    embed.title = textOf(gist["description"_L1]);
    if (embed.title.trimmed().isEmpty())
        embed.title = embed.code.constFirst().name;
    embed.authorName = login;
    if (!login.isEmpty())
        embed.authorUrl = "https://github.com/"_L1 + login;
    setPublished(embed, textOf(gist["created_at"_L1]));
    return reading;
}

} // namespace Galley
