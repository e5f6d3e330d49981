// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textfinder.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

namespace {

QTextCursor selected(const QTextBlock &block, const TextMatch &match)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + match.start);
    cursor.setPosition(block.position() + match.start + match.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

void TextFinder::set(const QString &sought, const SearchOptions &options)
{
    m_sought = sought;
    m_sought.remove(u'\n').remove(QChar::ParagraphSeparator);
    m_options = options;
}

QList<TextMatch> TextFinder::matchesIn(const QTextBlock &block) const
{
    return findMatches(block.text(), m_sought, m_options);
}

QTextCursor TextFinder::next(const QTextCursor &from) const
{
    if (!isActive())
        return {};
    const QTextBlock first = from.document()->findBlock(from.selectionEnd());
    int least = from.selectionEnd() - first.position();
    QTextBlock block = first;
    for (int visited = 0; visited <= from.document()->blockCount(); ++visited) {
        const QList<TextMatch> matches = matchesIn(block);
        for (const TextMatch &match : matches) {
            if (match.start >= least)
                return selected(block, match);
        }
        block = block.next().isValid() ? block.next() : from.document()->begin();
        least = 0;
    }
    return {};
}

QTextCursor TextFinder::previous(const QTextCursor &from) const
{
    if (!isActive())
        return {};
    QTextBlock block = from.document()->findBlock(from.selectionStart());
    int most = from.selectionStart() - block.position();
    for (int visited = 0; visited <= from.document()->blockCount(); ++visited) {
        const QList<TextMatch> matches = matchesIn(block);
        for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
            if (match->start + match->length <= most)
                return selected(block, *match);
        }
        block = block.previous().isValid() ? block.previous() : from.document()->lastBlock();
        most = block.length();
    }
    return {};
}

MatchCount TextFinder::count(const QTextCursor &selection) const
{
    MatchCount count;
    QTextBlock block = isActive() ? selection.document()->begin() : QTextBlock();
    for (; block.isValid(); block = block.next()) {
        const QList<TextMatch> matches = matchesIn(block);
        for (const TextMatch &match : matches) {
            ++count.all;
            const int start = block.position() + match.start;
            if (start == selection.selectionStart()
                && start + match.length == selection.selectionEnd())
                count.selected = count.all;
        }
    }
    return count;
}

bool TextFinder::isMatch(const QTextCursor &selection) const
{
    const QTextBlock block = selection.document()->findBlock(selection.selectionStart());
    const TextMatch match{selection.selectionStart() - block.position(),
        selection.selectionEnd() - selection.selectionStart()};
    return isActive() && matchesIn(block).contains(match);
}

int TextFinder::replaceAll(QTextCursor caret, const QString &replacement) const
{
    int count = 0;
    caret.beginEditBlock();
    // Backwards, so that what was put in is not searched.
    QTextBlock block = isActive() ? caret.document()->lastBlock() : QTextBlock();
    for (; block.isValid(); block = block.previous()) {
        const QList<TextMatch> matches = matchesIn(block);
        for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
            selected(block, *match).insertText(replacement);
            ++count;
        }
    }
    caret.endEditBlock();
    return count;
}

} // namespace Galley
