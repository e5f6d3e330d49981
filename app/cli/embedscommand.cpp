// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "cli/articleargument.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/embedsrun.h"
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
    if (!embed.resolvedUrl.isEmpty())
        object.insert(u"leads_to"_s, embed.resolvedUrl);
    const auto insertTime = [&object](const QString &name, const QDateTime &time) {
        if (time.isValid())
            object.insert(name, time.toUTC().toString(Qt::ISODate));
    };
    insertTime(u"first_fetched"_s, embed.firstFetched);
    insertTime(u"last_checked"_s, embed.lastChecked);
    insertTime(u"edited_since"_s, embed.editedSince);
    insertTime(u"gone_since"_s, embed.goneSince);
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

Result<EmbedsTask> taskOf(const QCommandLineParser &parser)
{
    QList<EmbedsTask> tasks;
    if (parser.isSet(u"fetch"_s))
        tasks += EmbedsTask::Fetch;
    if (parser.isSet(u"refresh"_s))
        tasks += EmbedsTask::Refresh;
    if (parser.isSet(u"check"_s))
        tasks += EmbedsTask::Check;
    if (tasks.size() > 1 || (!tasks.isEmpty() && parser.isSet(u"forget"_s)))
        return failure(ErrorCode::Malformed,
            Tr::tr("Choose one of --fetch, --refresh, --check and --forget."));
    return tasks.value(0, EmbedsTask::List);
}

} // namespace

Result<ExitCode> runEmbeds(const QStringList &arguments, const CommandParts &parts)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options{
        QCommandLineOption(u"json"_s),
        QCommandLineOption(u"fetch"_s),
        QCommandLineOption(u"refresh"_s),
        QCommandLineOption(u"check"_s),
        QCommandLineOption(u"forget"_s, QString(), u"url"_s),
    };
    if (const Result<void> parsed = parseArguments(parser, arguments, options); !parsed)
        return tl::unexpected<Error>(parsed.error());
    const Result<EmbedsTask> task = taskOf(parser);
    if (!task)
        return tl::unexpected<Error>(task.error());
    const Result<ArticleArgument> article = readArticle(parser);
    if (!article)
        return tl::unexpected<Error>(article.error());
    RenderClient client(parts.workerProgram);
    if (const Result<void> rendered = renderArticle(client, *article); !rendered)
        return tl::unexpected<Error>(rendered.error());

    if (parser.isSet(u"forget"_s)) {
        const Result<void> forgotten = forgetEmbed(parser.value(u"forget"_s), *article, client);
        if (!forgotten)
            return tl::unexpected<Error>(forgotten.error());
    }
    const Result<int> failed = runEmbedsTask(*task, *article, client, parts);
    if (!failed)
        return tl::unexpected<Error>(failed.error());
    const QList<EmbedOnPage> embeds = embedsOf(client.page());
    const QByteArray text = parser.isSet(u"json"_s) ? listedAsJson(article->path, embeds)
                                                    : listed(article->path, embeds).toUtf8();
    return writeOut(text).map([&] { return *failed == 0 ? ExitCode::Fine : ExitCode::Findings; });
}

} // namespace Galley
