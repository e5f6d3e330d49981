// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses that stand alone on their line: pasting them, and making plain links of them and back.

#include "editor/addresslines.h"
#include "editor/addresswatch.h"
#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "markdown/loneurl.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isBlankLine(const QTextBlock &block)
{
    return !block.isValid() || block.text().trimmed().isEmpty();
}

/// Puts an address in place of the line's text, with blank lines around it where words stand;
/// returns a cursor at its end. Within an edit block.
QTextCursor writeParagraph(QTextCursor edit, const QString &text)
{
    const QTextBlock line = edit.block();
    const bool isUnderWords = line.previous().isValid() && !isBlankLine(line.previous());
    const bool isOverWords = !isBlankLine(line.next());
    edit.movePosition(QTextCursor::StartOfBlock);
    edit.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    edit.insertText((isUnderWords ? u"\n"_s : QString()) + text);
    if (isOverWords) {
        edit.insertText(u"\n"_s);
        edit.movePosition(QTextCursor::PreviousCharacter);
    }
    return edit;
}

} // namespace

void ArticleEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    const QString address = onlyAddress(*source);
    if (address.isEmpty()) {
        QTextCursor caret = textCursor();
        caret.insertText(source->text());
    } else if (hasRoomForParagraph()) {
        insertParagraph(address);
    } else {
        textCursor().insertText(address);
        m_addresses->notePasted(textCursor().block());
    }
    ensureCursorVisible();
}

// In lists, quotations, code and front matter, a text stays what it is.
bool ArticleEditor::hasRoomForParagraph() const
{
    const QTextCursor caret = textCursor();
    if (caret.hasSelection() || !isBlankLine(caret.block()))
        return false;
    const LineState state = m_highlighter->stateAfter(caret.block());
    const bool isInList = state.listIndent > 0 && !caret.block().text().isEmpty();
    return state.room == LineState::Room::Body && !isInList;
}

void ArticleEditor::insertParagraph(const QString &address)
{
    QTextCursor edit = textCursor(); // undoing brings the caret back to where it was
    edit.beginEditBlock();
    const QTextCursor end = writeParagraph(edit, address + u"\n\n"_s);
    edit.endEditBlock();
    setTextCursor(end);
    m_addresses->notePasted(end.block().previous().previous());
}

QString ArticleEditor::embedAt(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    return block.isValid() && m_addresses->isEmbedLine(block) ? loneUrl(block.text()).toString()
                                                              : QString();
}

QRect ArticleEditor::embedFrame(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    const QRectF chip = block.isValid() ? m_layout->chip(block) : QRectF();
    if (chip.isNull())
        return {};
    return chip.translated(blockBoundingGeometry(block).translated(contentOffset()).topLeft())
        .toAlignedRect();
}

QString ArticleEditor::plainLinkAt(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    const bool isBody
        = block.isValid() && m_highlighter->stateAfter(block).room == LineState::Room::Body;
    return isBody ? bracketedAddress(block.text()).toString() : QString();
}

void ArticleEditor::turnIntoLink(int line)
{
    const QString address = embedAt(line);
    if (address.isEmpty() || isReadOnly())
        return;
    QTextCursor edit(document()->findBlockByNumber(line));
    edit.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    edit.insertText(u'<' + address + u'>');
    m_addresses->forget();
}

void ArticleEditor::turnIntoEmbed(int line)
{
    const QString address = plainLinkAt(line);
    if (address.isEmpty() || isReadOnly())
        return;
    QTextCursor edit(document()->findBlockByNumber(line));
    edit.beginEditBlock();
    writeParagraph(edit, address);
    edit.endEditBlock();
}

} // namespace Galley
