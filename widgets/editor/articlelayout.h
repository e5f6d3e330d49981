// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPlainTextDocumentLayout>
#include <QTextLayout>

#include <functional>

namespace Galley {

/// Plain text with air between its lines: a line is 1.6 times the font's size high. The lines of an
/// embed (BlockNotes::isEmbed) stand indented, with room for a chip around them.
class ArticleLayout final : public QPlainTextDocumentLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleLayout)

public:
    static constexpr qreal margin = 20; ///< pixels around the text, left, right, above and below
    static constexpr qreal chipPadding = 11; ///< pixels, between a chip's side and what is in it
    static constexpr qreal chipIndent = 27; ///< pixels, of the text in a chip

    /// Sets the document's margin.
    explicit ArticleLayout(QTextDocument *document);

    /// Is called with each block that is about to be laid out and has no lines yet: the time to
    /// give it its formats.
    void setPreparation(const std::function<void(const QTextBlock &)> &prepare);
    /// The formats of a block (not of what an input method has not finished, which stays). A block
    /// that has lines is laid out anew if they are others; no other block ever is.
    void setFormats(const QTextBlock &block, QList<QTextLayout::FormatRange> formats);
    /// All blocks are to be laid out anew, each when it is looked at.
    void forgetLines();

    /// Of the blocks without a letter to tell by. Returns whether it is another one than before:
    /// then all is to be laid out anew.
    bool setArticleDirection(Qt::LayoutDirection direction);
    /// The way a block runs.
    [[nodiscard]] Qt::LayoutDirection directionOf(const QTextBlock &block) const;

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;
    /// The whole height of one line of a laid-out block, in the block's coordinates: the strips of
    /// a block lie one on the other without gaps. Of a chip's line, what is inside the chip.
    [[nodiscard]] QRectF lineStrip(const QTextBlock &block, int line) const;
    /// The chip around an embed's lines, in the block's coordinates; null for other blocks.
    [[nodiscard]] QRectF chip(const QTextBlock &block) const;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    void spread(const QTextBlock &block) const;
    [[nodiscard]] int pitch(const QTextLine &line) const;

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::function<void(const QTextBlock &)> m_prepare;
    int m_blockCount = 1;
    bool m_isQuiet = false; ///< a change is told that changes no line
    mutable QFont m_measured; ///< the font that the height of a line was computed for
    mutable qreal m_leastPitch = 0;
};

} // namespace Galley
