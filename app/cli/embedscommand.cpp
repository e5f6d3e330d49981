// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "cli/articleargument.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "embeds/embed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const EmbedOnPage &found)
{
    const Embed &embed = found.embed;
    QJsonObject object{
        {u"line"_s, found.line + 1},
        {u"provider"_s, embed.ref.provider},
        {u"kind"_s, embed.ref.kind},
        {u"id"_s, embed.ref.id},
        {u"url"_s, embed.ref.url},
        {u"pasted"_s, embed.ref.pasted},
        {u"state"_s, embedStateName(embed.state)},
    };
    if (!embed.authorHandle.isEmpty() || !embed.ref.handle.isEmpty())
        object.insert(
            u"handle"_s, embed.authorHandle.isEmpty() ? embed.ref.handle : embed.authorHandle);
    if (!embed.authorName.isEmpty())
        object.insert(u"author"_s, embed.authorName);
    if (embed.published.isValid() && embed.publishedPrecision != TimePrecision::None) {
        object.insert(u"published"_s,
            embed.publishedPrecision == TimePrecision::Day
                ? embed.published.date().toString(Qt::ISODate)
                : embed.published.toString(Qt::ISODate));
        object.insert(u"published_from_link"_s, embed.publishedFromLink);
    }
    if (!embed.trouble.isEmpty())
        object.insert(u"trouble"_s, embed.trouble);
    return object;
}

QString listed(const QString &path, const QList<EmbedOnPage> &embeds)
{
    QString text;
    for (const EmbedOnPage &found : embeds) {
        const EmbedRef &ref = found.embed.ref;
        text += path + u':' + QString::number(found.line + 1) + ": "_L1 + ref.provider + u' '
            + embedStateName(found.embed.state) + u' ' + ref.url + u'\n';
    }
    return text;
}

QByteArray listedAsJson(const QString &path, const QList<EmbedOnPage> &embeds)
{
    QJsonArray array;
    for (const EmbedOnPage &embed : embeds)
        array.append(toJson(embed));
    return QJsonDocument(QJsonObject{{u"file"_s, path}, {u"embeds"_s, array}}).toJson();
}

} // namespace

Result<ExitCode> runEmbeds(const QStringList &arguments, const CommandParts &parts)
{
    QCommandLineParser parser;
    if (const Result<void> parsed
        = parseArguments(parser, arguments, {QCommandLineOption(u"json"_s)});
        !parsed)
        return tl::unexpected<Error>(parsed.error());
    const Result<ArticleArgument> article = readArticle(parser);
    if (!article)
        return tl::unexpected<Error>(article.error());
    RenderClient client(parts.workerProgram);
    if (const Result<void> rendered = renderArticle(client, *article); !rendered)
        return tl::unexpected<Error>(rendered.error());

    const QList<EmbedOnPage> embeds = embedsOf(client.page());
    const QByteArray text = parser.isSet(u"json"_s) ? listedAsJson(article->path, embeds)
                                                    : listed(article->path, embeds).toUtf8();
    return writeOut(text).map([] { return ExitCode::Fine; });
}

} // namespace Galley
