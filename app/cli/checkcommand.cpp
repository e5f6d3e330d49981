// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "checks/spellingcheck.h"
#include "cli/articleargument.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/spellingrun.h"

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

QList<Finding> problemFindings(const QList<Problem> &problems)
{
    QList<Finding> findings;
    for (const Problem &problem : problems) {
        Finding finding;
        finding.rule = u"article"_s;
        finding.line = problem.line;
        finding.column = problem.column;
        finding.message = problem.message;
        findings.append(finding);
    }
    return findings;
}

void print(
    const QString &path, const QString &dictionary, const QList<Finding> &findings, bool json)
{
    if (json) {
        QJsonArray array;
        for (const Finding &finding : findings)
            array.append(toJson(finding));
        const QJsonObject root{
            {u"file"_s, path}, {u"language"_s, dictionary}, {u"findings"_s, array}};
        printOut(QString::fromUtf8(QJsonDocument(root).toJson()));
        return;
    }
    for (const Finding &finding : findings)
        printOut(placeText(path, finding.line, finding.column) + finding.message + u'\n');
}

} // namespace

ExitCode runCheck(const QStringList &arguments, const CommandParts &parts)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> options{
        QCommandLineOption(u"json"_s),
        QCommandLineOption(u"dictionary"_s, QString(), u"language"_s),
    };
    if (!parseArguments(parser, arguments, options))
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

    QString language = parser.value(u"dictionary"_s);
    if (language.isEmpty())
        language = client.output().meta.lang;
    if (language.isEmpty())
        language = QLocale::system().name();
    const Result<SpellingFindings> spelling
        = checkSpelling(parts.workerProgram, article->source.lines(), language);
    if (!spelling) {
        printError(spelling.error().message);
        return ExitCode::Failed;
    }
    QList<Finding> findings = problemFindings(client.output().problems) + spelling->findings;
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    print(article->path, spelling->dictionary, findings, parser.isSet(u"json"_s));
    return findings.isEmpty() ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace Galley
