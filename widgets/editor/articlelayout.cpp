// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articlelayout.h"

#include "editor/blocknotes.h"
#include "markdown/linescanner.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr qreal lineHeight = 1.6;
constexpr qreal leastGap
    = 2; // keeps the first line of a spread block off 0: that is how it is known
constexpr qreal chipAir = 4; // above and below a chip's lines

/// Whether something in it runs in one direction, as digits and signs do not.
bool hasLetters(const QTextBlock &block)
{
    const QString text = block.text();
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    });
}

/// Its keys are Latin, whatever the article is written in.
bool isOfFrontMatter(const QTextBlock &block)
{
    const QTextBlock decides = block.blockNumber() == 0 ? block : block.previous();
    return LineState::fromInt(decides.userState()).room == LineState::Room::FrontMatter;
}

// A block that was laid out but not yet spread has its first line at the very top.
bool isFresh(const QTextLayout &layout)
{
    return layout.lineAt(0).y() <= 0;
}

// The lines tell, not the notes: a block may have become an embed since it was laid out.
bool isChip(const QTextLayout &layout)
{
    return layout.lineAt(0).x() > ArticleLayout::margin;
}

void layOutAsChip(QTextLayout &layout)
{
    const qreal width
        = layout.lineAt(0).width() - ArticleLayout::chipIndent - ArticleLayout::chipPadding;
    QTextOption option = layout.textOption();
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max<qreal>(width, 1));
        line.setPosition({ArticleLayout::margin + ArticleLayout::chipIndent, 0});
    }
    layout.endLayout();
}

/// Formats that know nothing of the letters an input method has not finished, with those of these.
QList<QTextLayout::FormatRange> aroundPreedit(
    const QTextLayout &layout, QList<QTextLayout::FormatRange> formats)
{
    const int start = layout.preeditAreaPosition();
    const int length = int(layout.preeditAreaText().size());
    if (length == 0)
        return formats;
    for (QTextLayout::FormatRange &range : formats) {
        if (range.start >= start)
            range.start += length;
        else if (range.start + range.length > start)
            range.length += length;
    }
    const QList<QTextLayout::FormatRange> present = layout.formats();
    for (const QTextLayout::FormatRange &range : present) {
        if (range.start >= start && range.start + range.length <= start + length)
            formats.append(range);
    }
    return formats;
}

} // namespace

ArticleLayout::ArticleLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    document->setDocumentMargin(margin);
}

void ArticleLayout::setPreparation(const std::function<void(const QTextBlock &)> &prepare)
{
    m_prepare = prepare;
}

void ArticleLayout::setFormats(const QTextBlock &block, QList<QTextLayout::FormatRange> formats)
{
    QTextLayout &layout = *block.layout();
    formats = aroundPreedit(layout, std::move(formats));
    if (layout.formats() == formats)
        return;
    // The document takes new formats for a change of the text and keeps it for the next edit to
    // tell: it is told at once, or it would make every edit one of all the blocks since.
    layout.setFormats(formats);
    m_isQuiet = layout.lineCount() == 0;
    document()->markContentsDirty(block.position(), block.length());
    m_isQuiet = false;
}

void ArticleLayout::forgetLines()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.clearLayout();
    document()->markContentsDirty(0, document()->characterCount());
}

// Qt takes letters removed for letters that are there: it lays out, and paints, too many blocks.
void ArticleLayout::documentChanged(int from, int removed, int added)
{
    if (m_isQuiet)
        return;
    const bool hasSameBlocks = m_blockCount == document()->blockCount();
    m_blockCount = document()->blockCount();
    if (hasSameBlocks)
        QPlainTextDocumentLayout::documentChanged(from, 0, std::max(1, added));
    else
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
}

bool ArticleLayout::setArticleDirection(Qt::LayoutDirection direction)
{
    return std::exchange(m_direction, direction) != direction;
}

Qt::LayoutDirection ArticleLayout::directionOf(const QTextBlock &block) const
{
    if (hasLetters(block))
        return block.textDirection();
    return isOfFrontMatter(block) ? Qt::LeftToRight : m_direction;
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (m_prepare && block.isValid() && block.layout()->lineCount() == 0)
        m_prepare(block);
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible() || block.layout()->lineCount() == 0)
        return rect;
    spread(block);
    const QTextLayout &layout = *block.layout();
    qreal bottom = lineStrip(block, layout.lineCount() - 1).bottom();
    if (isChip(layout))
        bottom += chipAir;
    if (!block.next().isValid())
        bottom += margin;
    rect.setBottom(bottom);
    return rect;
}

QRectF ArticleLayout::lineStrip(const QTextBlock &block, int line) const
{
    const QTextLine textLine = block.layout()->lineAt(line);
    const int height = pitch(textLine);
    const qreal above = std::floor((height - textLine.height()) / 2);
    return {textLine.x(), textLine.y() - above, textLine.width(), qreal(height)};
}

QRectF ArticleLayout::chip(const QTextBlock &block) const
{
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0 || !isChip(layout))
        return {};
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    QRectF rect = lineStrip(block, 0).united(lineStrip(block, layout.lineCount() - 1));
    rect.setLeft(margin);
    rect.setWidth(chipIndent + width + chipPadding);
    return rect.adjusted(0, -1, 0, 1);
}

void ArticleLayout::spread(const QTextBlock &block) const
{
    QTextLayout &layout = *block.layout();
    if (!isFresh(layout))
        return;
    if (directionOf(block) == Qt::RightToLeft) {
        // QTextLayout aligns to the side it is told, whichever way the text runs.
        QTextOption option = layout.textOption();
        option.setAlignment(Qt::AlignRight);
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
    }
    const BlockNotes *notes = BlockNotes::find(block);
    qreal top = 0;
    if (notes && notes->isEmbed) {
        layOutAsChip(layout);
        QTextBlock(block).setLineCount(layout.lineCount());
        top = chipAir;
    }
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const int height = pitch(line);
        line.setPosition({line.x(), top + std::floor((height - line.height()) / 2)});
        top += height;
    }
}

int ArticleLayout::pitch(const QTextLine &line) const
{
    if (m_leastPitch == 0 || m_measured != document()->defaultFont()) {
        m_measured = document()->defaultFont();
        m_leastPitch = lineHeight * QFontInfo(m_measured).pixelSize();
    }
    return qRound(std::max(m_leastPitch, line.height() + leastGap));
}

} // namespace Galley
