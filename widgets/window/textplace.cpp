// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textplace.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

QTextBlock blockAt(const QPlainTextEdit &edit, int line)
{
    const int last = edit.document()->blockCount() - 1;
    return edit.document()->findBlockByNumber(std::clamp(line, 0, last));
}

/// The word at a click, and where in it the click was.
struct ClickedWord
{
    QString text;
    qsizetype before = 0; ///< letters of it before the click
};

bool isLetter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

qsizetype lettersAtEnd(QStringView text)
{
    const auto end = std::find_if_not(text.rbegin(), text.rend(), isLetter);
    return std::distance(text.rbegin(), end);
}

qsizetype lettersAtBegin(QStringView text)
{
    return std::distance(text.begin(), std::find_if_not(text.begin(), text.end(), isLetter));
}

/// The last word before the click when that was beside every word.
ClickedWord wordOf(const PreviewClick &click)
{
    const QStringView after = QStringView(click.after).first(lettersAtBegin(click.after));
    QStringView before = click.before;
    if (after.isEmpty()) {
        while (!before.isEmpty() && !isLetter(before.back()))
            before.chop(1);
    }
    before = before.last(lettersAtEnd(before));
    return {before.toString() + after, before.size()};
}

/// How many letters two texts have in common from their begins on, whatever else is between them.
template<typename Letter> int likeness(Letter a, Letter aEnd, Letter b, Letter bEnd)
{
    int count = 0;
    while (true) {
        a = std::find_if(a, aEnd, isLetter);
        b = std::find_if(b, bEnd, isLetter);
        if (a == aEnd || b == bEnd || *a != *b)
            return count;
        ++a;
        ++b;
        ++count;
    }
}

bool isWholeWord(QStringView source, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !isLetter(source[begin - 1]))
        && (end == source.size() || !isLetter(source[end]));
}

} // namespace

ViewPlace viewPlace(const QPlainTextEdit &edit)
{
    const QScrollBar &bar = *edit.verticalScrollBar();
    const int way = std::min(bar.pageStep(), bar.maximum());
    const double rest = bar.maximum() - bar.value();
    const double share = way > 0 ? std::clamp(1 - rest / way, 0.0, 1.0) : 0;
    const double row = bar.value() + share * bar.pageStep();
    QTextBlock block = edit.document()->findBlockByLineNumber(static_cast<int>(row));
    if (!block.isValid())
        block = edit.document()->lastBlock();
    const int rows = std::max(1, block.lineCount());
    const double within = std::clamp((row - block.firstLineNumber()) / rows, 0.0, 1.0);
    return {block.blockNumber() + within, share};
}

void scrollTo(QPlainTextEdit &edit, const ViewPlace &place)
{
    const double whole = std::floor(place.line);
    const QTextBlock block = blockAt(edit, static_cast<int>(whole));
    const double within = std::clamp(place.line - block.blockNumber(), 0.0, 1.0);
    QScrollBar &bar = *edit.verticalScrollBar();
    const double row = block.firstLineNumber() + within * block.lineCount();
    bar.setValue(place.share < 1 ? qRound(row - place.share * bar.pageStep()) : bar.maximum());
}

double caretLine(const QPlainTextEdit &edit)
{
    const QTextCursor cursor = edit.textCursor();
    return cursor.blockNumber() + double(cursor.positionInBlock()) / cursor.block().length();
}

void goToLine(QPlainTextEdit &edit, int line)
{
    edit.setTextCursor(QTextCursor(blockAt(edit, line)));
    edit.centerCursor();
}

void goToClick(QPlainTextEdit &edit, const PreviewClick &click)
{
    QStringList lines;
    QTextBlock block = blockAt(edit, click.line);
    const int first = block.position();
    for (int i = 0; i < std::max(1, click.lineCount) && block.isValid(); ++i) {
        lines.append(block.text());
        block = block.next();
    }
    const QString source = lines.join(u'\n');
    QTextCursor cursor(edit.document());
    cursor.setPosition(first + static_cast<int>(clickedPlace(source, click)));
    const int scrolled = edit.verticalScrollBar()->value();
    edit.setTextCursor(cursor);
    if (edit.verticalScrollBar()->value() != scrolled)
        edit.centerCursor();
}

qsizetype clickedPlace(QStringView source, const PreviewClick &click)
{
    const ClickedWord word = wordOf(click);
    const qsizetype expected = std::llround(click.share * double(source.size()));
    if (word.text.isEmpty())
        return expected == 0 ? 0 : source.lastIndexOf(u'\n', expected - 1) + 1;
    const QStringView before = QStringView(click.before);
    const QStringView after = QStringView(click.after);
    qsizetype best = -1;
    int mostAlike = -1;
    for (qsizetype begin = source.indexOf(word.text); begin >= 0;
         begin = source.indexOf(word.text, begin + 1)) {
        if (!isWholeWord(source, begin, begin + word.text.size()))
            continue;
        const QStringView left = source.first(begin + word.before);
        const QStringView right = source.sliced(begin + word.before);
        const int alike = likeness(before.rbegin(), before.rend(), left.rbegin(), left.rend())
            + likeness(after.begin(), after.end(), right.begin(), right.end());
        const qsizetype place = begin + word.before;
        if (alike > mostAlike
            || (alike == mostAlike && qAbs(place - expected) < qAbs(best - expected))) {
            mostAlike = alike;
            best = place;
        }
    }
    if (best >= 0)
        return best;
    return expected == 0 ? 0 : source.lastIndexOf(u'\n', expected - 1) + 1;
}

} // namespace Galley
