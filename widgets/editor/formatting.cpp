// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"

#include "editor/textsplice.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Gives the sign a line shall begin with in place of `length` characters at `at` (in the line).
struct LineSign
{
    int at = 0;
    int length = 0;
    QString wanted;
};

TextChange withSigns(QStringView text, const TextSelection &selection, const QList<TextLine> &lines,
    const std::function<LineSign(QStringView line)> &signOf)
{
    QList<TextSplice> splices;
    for (const TextLine &line : lines) {
        const QStringView words = text.mid(line.start, line.end - line.start);
        const LineSign sign = signOf(words);
        if (words.mid(sign.at, sign.length) != sign.wanted)
            splices.append({line.start + sign.at, sign.length, sign.wanted});
    }
    return joined(text, splices, selection);
}

/// Blank lines get no sign, unless nothing else is selected.
QList<TextLine> linesWithWords(QStringView text, const TextSelection &selection)
{
    QList<TextLine> lines = linesOf(text, selection);
    if (lines.size() > 1)
        lines.removeIf([&](const TextLine &line) {
            return isBlank(text.mid(line.start, line.end - line.start));
        });
    return lines;
}

LineSign headingOf(QStringView line)
{
    static const QRegularExpression sign(uR"(^ {0,3}#{1,6}(?:[ \t]+|$))"_s);
    const int at = quotePrefixLength(line);
    return {at, int(sign.match(line.mid(at).toString()).capturedLength()), {}};
}

int headingLevel(QStringView line)
{
    const LineSign heading = headingOf(line);
    return int(line.mid(heading.at, heading.length).count(u'#'));
}

LineSign listSignOf(QStringView line, const QString &pattern)
{
    const QRegularExpression sign(u"^([ \\t]*)("_s + pattern + u")(?:[ \\t]+|$)"_s);
    const int quote = quotePrefixLength(line);
    const QRegularExpressionMatch match = sign.match(line.mid(quote).toString());
    if (match.hasMatch())
        return {quote + int(match.capturedLength(1)),
            int(match.capturedLength() - match.capturedLength(1)), {}};
    int at = quote;
    while (at < line.size() && line.at(at).isSpace())
        ++at;
    return {at, 0, {}};
}

QString destination(const QString &target)
{
    const bool isPlain = !target.contains(u' ') && !target.contains(u'(') && !target.contains(u')');
    return isPlain ? target : u'<' + target + u'>';
}

TextChange unlinked(const QRegularExpressionMatch &link, int lineStart)
{
    const int start = lineStart + int(link.capturedStart());
    const QString words = link.captured(1);
    return {start, int(link.capturedLength()), words, {start, start + int(words.size())}};
}

} // namespace

QString TextChange::appliedTo(const QString &text) const
{
    QString changed = text;
    return changed.replace(start, removed, inserted);
}

TextChange toggleHeading(QStringView text, const TextSelection &selection, int level)
{
    const QList<TextLine> lines = linesWithWords(text, selection);
    const bool areAll = std::all_of(lines.begin(), lines.end(), [&](const TextLine &line) {
        return headingLevel(text.mid(line.start, line.end - line.start)) == level;
    });
    const QString wanted
        = areAll || level == 0 ? QString() : QString(std::clamp(level, 1, 6), u'#') + u' ';
    return withSigns(text, selection, lines, [&](QStringView line) {
        LineSign sign = headingOf(line);
        sign.wanted = wanted;
        return sign;
    });
}

TextChange cycleHeading(QStringView text, const TextSelection &selection)
{
    const TextLine first = linesWithWords(text, selection).value(0);
    switch (headingLevel(text.mid(first.start, first.end - first.start))) {
    case 0:
        return toggleHeading(text, selection, 2);
    case 2:
        return toggleHeading(text, selection, 3);
    case 3:
        return toggleHeading(text, selection, 4);
    default:
        return toggleHeading(text, selection, 0);
    }
}

TextChange toggleQuote(QStringView text, const TextSelection &selection)
{
    static const QRegularExpression sign(u"^ {0,3}> ?"_s);
    const auto signOf = [](QStringView line) {
        return LineSign{0, int(sign.match(line.toString()).capturedLength()), {}};
    };
    const QList<TextLine> lines = linesOf(text, selection);
    const bool areAll = std::all_of(lines.begin(), lines.end(), [&](const TextLine &line) {
        const QStringView words = text.mid(line.start, line.end - line.start);
        return signOf(words).length > 0 || (lines.size() > 1 && isBlank(words));
    });
    return withSigns(text, selection, lines, [&](QStringView line) {
        if (areAll)
            return signOf(line);
        return LineSign{0, 0, isBlank(line) && lines.size() > 1 ? u">"_s : u"> "_s};
    });
}

TextChange toggleList(QStringView text, const TextSelection &selection, ListKind kind)
{
    const QString bullet = u"[-*+]"_s;
    const QString number = uR"(\d{1,9}[.)])"_s;
    const QString own = kind == ListKind::Bullets ? bullet : number;
    const QList<TextLine> lines = linesWithWords(text, selection);
    const bool areAll = std::all_of(lines.begin(), lines.end(), [&](const TextLine &line) {
        return listSignOf(text.mid(line.start, line.end - line.start), own).length > 0;
    });
    int count = 0;
    return withSigns(text, selection, lines, [&](QStringView line) {
        LineSign sign = listSignOf(line, bullet + u'|' + number);
        if (!areAll)
            sign.wanted = kind == ListKind::Bullets ? u"- "_s : QString::number(++count) + u". "_s;
        return sign;
    });
}

TextChange toggleLink(QStringView text, const TextSelection &selection, const QString &target)
{
    static const QRegularExpression link(
        uR"((?<!!)\[((?:[^\[\]\\]|\\.)*)\]\((?:[^()<>]|<[^<>]*>|\([^()]*\))*\))"_s);
    static const QRegularExpression address(uR"(^(?:https?://|mailto:|www\.)\S+$)"_s);
    const TextLine line = linesOf(text, selection).value(0);
    const QString lineText = text.mid(line.start, line.end - line.start).toString();
    for (auto matches = link.globalMatch(lineText); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int start = line.start + int(match.capturedStart());
        const int end = line.start + int(match.capturedEnd());
        const bool isWhole = selection.start() == start && selection.end() == end;
        if (isWhole || (selection.start() > start && selection.end() < end))
            return unlinked(match, line.start);
    }

    const TextSelection words = selection.start() == selection.end()
        ? wordAt(text, selection.position)
        : TextSelection{selection.start(), selection.end()};
    const int length = words.end() - words.start();
    const QString chosen = text.mid(words.start(), length).toString();
    const bool isAddress = address.match(chosen).hasMatch();
    const QString label = isAddress ? QString() : chosen;
    const QString place = destination(isAddress ? chosen : target);
    TextChange change{words.start(), length, u'[' + label + u"]("_s + place + u')', {}};
    const int inLabel = words.start() + 1;
    const int inPlace = inLabel + int(label.size()) + 2;
    const int caret = label.isEmpty() ? inLabel : inPlace;
    change.selection = {caret, caret};
    return change;
}

} // namespace Galley
