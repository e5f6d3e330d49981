// SPDX-License-Identifier: GPL-3.0-or-later

// The editor's commands: formatting, find and replace.

#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "markdown/linescanner.h"

#include <QKeyEvent>

namespace Galley {

void ArticleEditor::setSearch(const QString &sought, const SearchOptions &options)
{
    m_finder.set(sought, options);
    markMatches();
}

MatchCount ArticleEditor::matchCount() const
{
    return m_finder.count(textCursor());
}

bool ArticleEditor::findNext()
{
    const QTextCursor match = m_finder.next(textCursor());
    if (!match.isNull())
        setTextCursor(match);
    return !match.isNull();
}

bool ArticleEditor::findPrevious()
{
    const QTextCursor match = m_finder.previous(textCursor());
    if (!match.isNull())
        setTextCursor(match);
    return !match.isNull();
}

bool ArticleEditor::replaceCurrent(const QString &replacement)
{
    QTextCursor selection = textCursor();
    const bool isMatch = !isReadOnly() && m_finder.isMatch(selection);
    if (isMatch) {
        selection.insertText(replacement);
        setTextCursor(selection);
    }
    return findNext() || isMatch;
}

int ArticleEditor::replaceAll(const QString &replacement)
{
    return isReadOnly() ? 0 : m_finder.replaceAll(textCursor(), replacement);
}

void ArticleEditor::toggleBold()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleEmphasis(text, selection, Emphasis::Bold);
    });
}

void ArticleEditor::toggleItalic()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleEmphasis(text, selection, Emphasis::Italic);
    });
}

void ArticleEditor::toggleCode()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleEmphasis(text, selection, Emphasis::Code);
    });
}

void ArticleEditor::toggleStrikethrough()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleEmphasis(text, selection, Emphasis::Strikethrough);
    });
}

void ArticleEditor::toggleHeading(int level)
{
    apply([level](QStringView text, const TextSelection &selection) {
        return Galley::toggleHeading(text, selection, level);
    });
}

void ArticleEditor::cycleHeading()
{
    apply(&Galley::cycleHeading);
}

void ArticleEditor::toggleQuote()
{
    apply(&Galley::toggleQuote);
}

void ArticleEditor::toggleBulletList()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleList(text, selection, ListKind::Bullets);
    });
}

void ArticleEditor::toggleNumberedList()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleList(text, selection, ListKind::Numbers);
    });
}

void ArticleEditor::insertLink()
{
    apply([](QStringView text, const TextSelection &selection) {
        return toggleLink(text, selection);
    });
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    // A menu that does not exist must not write its letter into the article.
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty()) {
        event->ignore();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (!isEnter || (held != Qt::NoModifier && held != Qt::ShiftModifier) || isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    // What front matter and code hold looks like lists, but is none. Shift is for a line without
    // a sign; Qt would put a character there that no file has.
    const QTextBlock line = document()->findBlock(textCursor().selectionStart());
    const bool isBody = m_highlighter->stateAfter(line).room == LineState::Room::Body;
    if (isBody && held == Qt::NoModifier)
        apply(&Galley::breakLine);
    else
        textCursor().insertBlock();
    ensureCursorVisible();
}

void ArticleEditor::apply(const Command &command)
{
    if (isReadOnly())
        return;
    const QTextCursor caret = textCursor();
    const QTextBlock first = document()->findBlock(caret.selectionStart());
    const QTextBlock last = document()->findBlock(caret.selectionEnd());
    QStringList lines;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        lines.append(block.text());
        if (block == last)
            break;
    }
    const int origin = first.position();
    const TextChange change
        = command(lines.join(u'\n'), {caret.anchor() - origin, caret.position() - origin});

    QTextCursor edit = caret; // undoing brings the caret back to where an edit began
    edit.beginEditBlock();
    edit.setPosition(origin + change.start);
    edit.setPosition(origin + change.start + change.removed, QTextCursor::KeepAnchor);
    edit.insertText(change.inserted);
    edit.setPosition(origin + change.selection.anchor);
    edit.setPosition(origin + change.selection.position, QTextCursor::KeepAnchor);
    edit.endEditBlock();
    setTextCursor(edit);
}

void ArticleEditor::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_finder.isActive()) {
        const QList<VisibleBlock> blocks = visibleBlocks();
        for (const VisibleBlock &visible : blocks) {
            const QList<TextMatch> matches = m_finder.matchesIn(visible.block);
            for (const TextMatch &match : matches) {
                QTextEdit::ExtraSelection mark;
                mark.cursor = QTextCursor(visible.block);
                mark.cursor.setPosition(visible.block.position() + match.start);
                mark.cursor.setPosition(
                    mark.cursor.position() + match.length, QTextCursor::KeepAnchor);
                mark.format.setBackground(m_theme.match);
                marks.append(mark);
            }
        }
    }
    if (!marks.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(marks);
}

} // namespace Galley
