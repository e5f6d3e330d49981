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

} // namespace

ExitCode runEmbeds(const QStringList &arguments, const CommandParts &parts)
{
    QCommandLineParser parser;
    if (!parseArguments(parser, arguments, {QCommandLineOption(u"json"_s)}))
        return ExitCode::Failed;
    const Result<ArticleArgument> article = readArticle(parser);
    if (!article) {
        printError(article.error().message);
        return ExitCode::Failed;
    }
    RenderClient client(parts.workerProgram);
    if (const Result<void> rendered = renderArticle(client, *article); !rendered) {
        printError(rendered.error().message);
        return ExitCode::Failed;
    }

    const QList<EmbedOnPage> &embeds = client.output().embeds;
    if (parser.isSet(u"json"_s)) {
        QJsonArray array;
        for (const EmbedOnPage &embed : embeds)
            array.append(toJson(embed));
        const QJsonObject root{{u"file"_s, article->path}, {u"embeds"_s, array}};
        printOut(QString::fromUtf8(QJsonDocument(root).toJson()));
        return ExitCode::Fine;
    }
    for (const EmbedOnPage &found : embeds)
        printOut(u"%1:%2: %3 %4 %5\n"_s.arg(article->path)
                     .arg(found.line + 1)
                     .arg(found.embed.ref.provider, embedStateName(found.embed.state),
                         found.embed.ref.url));
    return ExitCode::Fine;
}

} // namespace Galley
