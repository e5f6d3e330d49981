// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"
#include "editor/textsplice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// What stands before the words of a line, and what the next line begins with to go on.
struct Beginning
{
    int length = 0;
    QString next;
};

Beginning beginningOf(const QString &line)
{
    static const QRegularExpression item(
        uR"(^([ \t]*)(?:([-*+])|(\d{1,8})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?)"_s);
    const int quote = quotePrefixLength(line);
    const QString quoteSigns = line.left(quote).trimmed().isEmpty() ? QString() : line.left(quote);
    const QRegularExpressionMatch match = item.match(line.mid(quoteSigns.size()));
    if (!match.hasMatch())
        return {int(quoteSigns.size()), quoteSigns};
    const QString sign = match.captured(2).isEmpty()
        ? QString::number(match.captured(3).toInt() + 1) + match.captured(4)
        : match.captured(2);
    const QString box = match.captured(6).isEmpty() ? QString() : u"[ ] "_s;
    return {int(quoteSigns.size() + match.capturedLength()),
        quoteSigns + match.captured(1) + sign + match.captured(5) + box};
}

} // namespace

TextChange breakLine(QStringView text, const TextSelection &selection)
{
    const TextLine bounds = linesOf(text, {selection.start(), selection.start()}).value(0);
    const QString line = text.mid(bounds.start, bounds.end - bounds.start).toString();
    const Beginning beginning = beginningOf(line);
    const bool isInWords = selection.start() - bounds.start >= beginning.length;
    const bool isEmptyItem
        = beginning.length > 0 && isBlank(QStringView(line).mid(beginning.length));
    if (isInWords && isEmptyItem && selection.anchor == selection.position)
        return {bounds.start, int(line.size()), u"\n"_s, {bounds.start + 1, bounds.start + 1}};
    const QString inserted = isInWords ? u'\n' + beginning.next : u"\n"_s;
    const int caret = selection.start() + int(inserted.size());
    return {selection.start(), selection.end() - selection.start(), inserted, {caret, caret}};
}

} // namespace Galley
