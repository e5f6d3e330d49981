// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/blocknotes.h"
#include "editor/spanformats.h"
#include "spelling/wordsplitter.h"

#include <QPointer>
#include <QSyntaxHighlighter>

#include <optional>

class QTextCursor;

namespace Galley {

class WordJudge;

/// Colours a text by scanLine() and underlines its misspelt words, of those of wordsInLine(), by a
/// WordJudge. An edit costs its own lines and those that are something else because of it; a
/// verdict costs the blocks that hold the word; the words of a text just loaded are looked at in
/// slices between events.
class Highlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Highlighter)

public:
    /// Of lines longer than this only the columns named by watch() are spelled.
    static constexpr int longLine = 8000;

    explicit Highlighter(QTextDocument *document); ///< which becomes its parent

    void setLook(const EditorTheme &theme, const QFont &font);
    void setJudge(WordJudge *judge); ///< null: no spelling
    [[nodiscard]] WordJudge *judge() const;
    /// While a text is loaded: its words are left for later, which begins with `false`.
    void setLoading(bool loading);
    /// These columns of a long line are seen.
    void watch(const QTextBlock &block, int from, int to);

    /// Something was typed there: the word around it is spared until settleTypedWord().
    void spareWordAt(const QTextBlock &block, int column);
    /// Ends the sparing if the caret has left the word.
    void settleTypedWord(const QTextCursor &caret);
    void settleTypedWord(); ///< wherever the caret is

    /// The misspelt word that holds or touches the column.
    [[nodiscard]] std::optional<WordSpan> misspellingAt(const QTextBlock &block, int column) const;
    [[nodiscard]] int misspellings() const { return m_index->misspellings(); }
    /// How many blocks were coloured so far.
    [[nodiscard]] qint64 blocksHighlighted() const { return m_blocksHighlighted; }

signals:
    void misspellingsChanged(int count);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Judgement
    {
        DoubtfulWords doubtful;
        QList<WordSpan> misspelt;
    };

    [[nodiscard]] LineState stateBefore(const QTextBlock &block) const;
    void followFrontMatter(int position, int removed, int added);
    void recolourTop();
    [[nodiscard]] static QList<WordSpan> wordsOf(
        const QString &text, const QList<Span> &spans, const BlockNotes &notes);
    [[nodiscard]] Judgement judged(
        const QTextBlock &block, const QString &text, const QList<Span> &spans);
    void underline(const WordSpan &word);
    void spell(const QTextBlock &block);
    void take(const QSet<QString> &keys);
    void startSweep();
    void sweep();
    void tellCount();

    SpanFormats m_formats;
    QPointer<WordJudge> m_judge;
    std::shared_ptr<WordIndex> m_index = std::make_shared<WordIndex>();
    QTextBlock m_sparedBlock;
    int m_sparedColumn = 0;
    WordSpan m_sparedWord; ///< empty: no word there, or none that is misspelt for all we know
    int m_frontMatterLines; ///< with both marks; 0: none
    bool m_isTopStale = false; ///< whether the first block was coloured for other front matter
    int m_sweepLine = -1; ///< the next line to spell; -1: all are
    int m_toldCount = 0;
    qint64 m_blocksHighlighted = 0;
    bool m_isLoading = false;
};

} // namespace Galley
