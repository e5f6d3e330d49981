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

} // namespace

double topLine(const QPlainTextEdit &edit)
{
    const QTextBlock block = edit.cursorForPosition(QPoint(0, 1)).block();
    const int rows = std::max(1, block.lineCount());
    const int hidden = edit.verticalScrollBar()->value() - block.firstLineNumber();
    return block.blockNumber() + std::clamp(double(hidden) / rows, 0.0, 1.0);
}

void scrollToLine(QPlainTextEdit &edit, double line)
{
    const double whole = std::floor(line);
    const QTextBlock block = blockAt(edit, static_cast<int>(whole));
    const int row = static_cast<int>((line - whole) * block.lineCount());
    edit.verticalScrollBar()->setValue(block.firstLineNumber() + row);
}

void goToLine(QPlainTextEdit &edit, int line)
{
    edit.setTextCursor(QTextCursor(blockAt(edit, line)));
    edit.centerCursor();
}

} // namespace Galley
