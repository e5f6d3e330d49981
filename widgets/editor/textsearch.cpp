// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsearch.h"

namespace Galley {

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_'
        || character.isSurrogate();
}

bool isBoundary(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    return !(isWordCharacter(text.at(at - 1)) && isWordCharacter(text.at(at)));
}

} // namespace

QList<TextMatch> findMatches(QStringView text, QStringView sought, const SearchOptions &options)
{
    QList<TextMatch> matches;
    if (sought.isEmpty())
        return matches;
    const Qt::CaseSensitivity sensitivity
        = options.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = text.indexOf(sought, 0, sensitivity);
    while (at >= 0) {
        const qsizetype end = at + sought.size();
        const bool fits = !options.wholeWords || (isBoundary(text, at) && isBoundary(text, end));
        if (fits)
            matches.append({int(at), int(sought.size())});
        at = text.indexOf(sought, fits ? end : at + 1, sensitivity);
    }
    return matches;
}

} // namespace Galley
