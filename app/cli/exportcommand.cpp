// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfile.h"
#include "base/tr.h"
#include "cli/articleargument.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <QEventLoop>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    ExportFormat format = ExportFormat::Html;
    bool isPdf = false;
};

Result<Target> parseTarget(const QString &name)
{
    if (name == "html"_L1)
        return Target{ExportFormat::Html, false};
    if (name == "fragment"_L1)
        return Target{ExportFormat::Fragment, false};
    if (name == "text"_L1)
        return Target{ExportFormat::Text, false};
    if (name == "pdf"_L1)
        return Target{ExportFormat::Html, true};
    return failure(ErrorCode::Unsupported,
        Tr::tr("There is no format %1; choose html, fragment, text or pdf.").arg(name));
}

Result<EmbedExport> parseEmbeds(const QString &name)
{
    if (name == "card"_L1)
        return EmbedExport::Card;
    if (name == "link"_L1)
        return EmbedExport::Link;
    if (name == "click"_L1)
        return EmbedExport::Click;
    if (name == "provider"_L1)
        return EmbedExport::Provider;
    return failure(ErrorCode::Unsupported,
        Tr::tr("Embeds cannot be exported as %1; choose card, link, click or provider.").arg(name));
}

Result<QByteArray> exportNow(RenderClient &client, const ExportOptions &options)
{
    Result<QByteArray> result;
    QEventLoop loop;
    client.exportPage(options, &loop, [&](const Result<QByteArray> &bytes) {
        result = bytes;
        loop.quit();
    });
    loop.exec();
    return result;
}

Result<void> writeTo(const QString &out, const QByteArray &bytes, const QString &original)
{
    if (out == "-"_L1)
        return writeOut(bytes);
    return saveCopy(out, bytes, original);
}

Result<void> exportArticle(const QCommandLineParser &parser, const CommandParts &parts)
{
    const QString out = parser.isSet(u"o"_s) ? parser.value(u"o"_s) : u"-"_s;
    const Result<Target> target
        = parseTarget(parser.isSet(u"to"_s) ? parser.value(u"to"_s) : u"html"_s);
    if (!target)
        return tl::unexpected<Error>(target.error());
    if (target->isPdf && !parts.printPdf)
        return failure(ErrorCode::Unsupported, Tr::tr("This build of Galley cannot print PDF."));
    const Result<EmbedExport> embeds
        = parseEmbeds(parser.isSet(u"embeds"_s) ? parser.value(u"embeds"_s) : u"card"_s);
    if (!embeds)
        return tl::unexpected<Error>(embeds.error());
    const Result<ArticleArgument> article = readArticle(parser);
    if (!article)
        return tl::unexpected<Error>(article.error());

    RenderClient client(parts.workerProgram);
    MarkdownOptions markdown;
    markdown.smartPunctuation = parser.isSet(u"smart"_s);
    if (Result<void> rendered = renderArticle(client, *article, markdown); !rendered)
        return rendered;
    const QList<Problem> problems = client.output().problems + problemsOf(client.page());
    for (const Problem &problem : problems)
        printError(placeText(article->path, problem.line, problem.column) + problem.message);
    Result<QByteArray> bytes = exportNow(
        client, {.format = target->format, .embeds = *embeds, .isForPaper = target->isPdf});
    if (bytes && target->isPdf)
        bytes = parts.printPdf(*bytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return writeTo(out, *bytes, article->absolutePath);
}

} // namespace

Result<ExitCode> runExport(const QStringList &arguments, const CommandParts &parts)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options{
        QCommandLineOption(u"to"_s, QString(), u"format"_s),
        QCommandLineOption(u"embeds"_s, QString(), u"form"_s),
        QCommandLineOption(u"o"_s, QString(), u"out"_s),
        QCommandLineOption(u"smart"_s),
    };
    if (const Result<void> parsed = parseArguments(parser, arguments, options); !parsed)
        return tl::unexpected<Error>(parsed.error());
    return exportArticle(parser, parts).map([] { return ExitCode::Fine; });
}

} // namespace Galley
