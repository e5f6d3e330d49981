// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/spellingcheck.h"

#include "article/frontmattercut.h"
#include "base/tr.h"
#include "checks/linewords.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype suggestionsTold = 3;

QString sentence(const QString &word, const QStringList &suggestions)
{
    if (suggestions.isEmpty())
        return Tr::tr("“%1” is not in the dictionary.").arg(word);
    const QStringList best = suggestions.first(std::min(suggestionsTold, suggestions.size()));
    return Tr::tr("“%1” is not in the dictionary. Perhaps: %2").arg(word, best.join(", "_L1));
}

} // namespace

QList<WordInText> wordsToCheck(const QStringList &lines)
{
    QList<WordInText> words;
    LineState state = LineState::atStart(frontMatterLines(lines) > 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineScan scan = scanLine(lines[i], state);
        const QList<WordSpan> found = wordsInLine(lines[i], scan.spans);
        for (const WordSpan &word : found)
            words.append({lines[i].mid(word.start, word.length), int(i), word.start});
        state = scan.state;
    }
    return words;
}

QList<Finding> spellingFindings(const QList<WordInText> &words, const SpellingAnswers &answers)
{
    QList<Finding> findings;
    for (const WordInText &word : words) {
        const QString key = wordKey(word.word);
        if (!answers.misspelt.contains(key))
            continue;
        Finding finding;
        finding.rule = u"spelling"_s;
        finding.line = word.line;
        finding.column = word.column;
        finding.length = int(word.word.size());
        finding.word = word.word;
        finding.suggestions = answers.suggestions.value(key);
        finding.message = sentence(finding.word, finding.suggestions);
        findings.append(finding);
    }
    return findings;
}

} // namespace Galley
