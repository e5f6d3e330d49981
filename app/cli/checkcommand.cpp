// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "checks/articlecheck.h"
#include "cli/articleargument.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/spellingrun.h"
#include "spelling/spellinglanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object{
        {u"rule"_s, finding.rule},
        {u"message"_s, finding.message},
    };
    if (finding.line >= 0) {
        object.insert(u"line"_s, finding.line + 1);
        object.insert(u"column"_s, finding.column + 1);
        object.insert(u"length"_s, finding.length);
    }
    if (!finding.word.isEmpty()) {
        object.insert(u"word"_s, finding.word);
        object.insert(u"suggestions"_s, QJsonArray::fromStringList(finding.suggestions));
    }
    return object;
}

QString listed(const QString &path, const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += placeText(path, finding.line, finding.column) + finding.message + u'\n';
    return text;
}

QByteArray listedAsJson(
    const QString &path, const QString &dictionary, const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    const QJsonObject root{{u"file"_s, path}, {u"language"_s, dictionary}, {u"findings"_s, array}};
    return QJsonDocument(root).toJson();
}

} // namespace

Result<ExitCode> runCheck(const QStringList &arguments, const CommandParts &parts)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options{
        QCommandLineOption(u"json"_s),
        QCommandLineOption(u"dictionary"_s, QString(), u"language"_s),
    };
    if (const Result<void> parsed = parseArguments(parser, arguments, options); !parsed)
        return tl::unexpected<Error>(parsed.error());
    const Result<ArticleArgument> article = readArticle(parser);
    if (!article)
        return tl::unexpected<Error>(article.error());
    RenderClient client(parts.workerProgram);
    if (const Result<void> rendered = renderArticle(client, *article); !rendered)
        return tl::unexpected<Error>(rendered.error());
    const QString language
        = languageToSpell(parser.value(u"dictionary"_s), client.output().meta.lang);
    const Result<SpellingFindings> spelling
        = checkSpelling(parts.workerProgram, article->source.lines(), language);
    if (!spelling)
        return tl::unexpected<Error>(spelling.error());

    QList<Finding> findings = articleFindings(client.output().problems + problemsOf(client.page()))
        + spelling->findings;
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    const QByteArray text = parser.isSet(u"json"_s)
        ? listedAsJson(article->path, spelling->dictionary, findings)
        : listed(article->path, findings).toUtf8();
    const ExitCode code = findings.isEmpty() ? ExitCode::Fine : ExitCode::Findings;
    return writeOut(text).map([code] { return code; });
}

} // namespace Galley
