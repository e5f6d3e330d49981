// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/blocknotes.h"
#include "editor/linestates.h"
#include "editor/spanformats.h"
#include "spelling/wordsplitter.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <optional>
#include <utility>

class QTextCursor;

namespace Galley {

class ArticleLayout;
class WordJudge;

/// Colours a text by scanLine() and underlines its misspelt words, of those of wordsInLine(), by a
/// WordJudge. A block gets its formats when it is laid out for the first time, so a text costs what
/// one sees of it. An edit costs its own lines and those that are something else because of it; a
/// verdict costs the blocks that hold the word. The lines and words of a text just loaded, and what
/// a far-reaching edit leaves, are looked at in slices while nothing else happens.
class Highlighter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Highlighter)

public:
    /// Of lines longer than this, in UTF-16 code units, only the columns named by watch() are
    /// coloured and spelled, and letters are laid out one by one, without kerning and ligatures
    /// (but for scripts that need it): Qt lays out the whole line at every key.
    static constexpr int longLine = 8000;

    /// The layout's document becomes the parent.
    explicit Highlighter(ArticleLayout *layout);

    void setLook(const EditorTheme &theme, const QFont &font);
    void setJudge(WordJudge *judge); ///< null: no spelling
    [[nodiscard]] WordJudge *judge() const;
    /// While a text is loaded nothing is looked at; that begins with `false`.
    void setLoading(bool loading);
    /// While held, only what is seen is looked at.
    void setHeld(bool held);
    /// The block is seen: colours it if it was laid out before the lines above it were known.
    void show(const QTextBlock &block);
    /// These columns of a long line are seen.
    void watch(const QTextBlock &block, int from, int to);

    /// Something was typed there: the word around it is spared until settleTypedWord().
    void spareWordAt(const QTextBlock &block, int column);
    /// Ends the sparing if the caret has left the word.
    void settleTypedWord(const QTextCursor &caret);
    void settleTypedWord(); ///< wherever the caret is

    /// What the line leaves behind.
    [[nodiscard]] LineState stateAfter(const QTextBlock &block);
    /// The misspelt word that holds or touches the column.
    [[nodiscard]] std::optional<WordSpan> misspellingAt(const QTextBlock &block, int column);
    [[nodiscard]] int misspellings() const { return m_index->misspellings(); }
    /// How many blocks were given formats so far.
    [[nodiscard]] qint64 blocksHighlighted() const { return m_blocksHighlighted; }
    /// Whether all lines and words were looked at.
    [[nodiscard]] bool isDone() const { return m_sweepLine < 0; }

signals:
    void misspellingsChanged(int count);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Cause {
        Text, ///< the line, or what it is
        Words ///< only what is thought of its words
    };

    [[nodiscard]] QTextDocument &document() const;
    void follow(int position, int removed, int added);
    void visitEdited(const QTextBlock &first, int end);
    void catchUp();
    void prepare(const QTextBlock &block);
    void visit(const QTextBlock &block, Cause cause);
    [[nodiscard]] QList<WordSpan> spell(
        const QTextBlock &block, const QString &text, const QList<Span> &spans);
    /// From and to: what of a line is coloured and spelled.
    [[nodiscard]] static std::pair<int, int> columnsOf(
        const QString &text, const BlockNotes &notes);
    void dress(const QTextBlock &block, const QString &text, const QList<Span> &spans,
        const QList<WordSpan> &misspelt);
    void take(const QSet<QString> &keys);
    void judgeAnew();
    void startSweep(int line);
    void sweep();
    void tellCount();

    ArticleLayout &m_layout;
    LineStates m_states;
    SpanFormats m_formats;
    int m_look = 1; ///< counts the looks
    QPointer<WordJudge> m_judge;
    std::shared_ptr<WordIndex> m_index = std::make_shared<WordIndex>();
    QTextBlock m_sparedBlock;
    QTextBlock m_leftBlock; ///< was the spared one until this edit
    int m_sparedColumn = 0;
    WordSpan m_sparedWord; ///< empty: no word there, or none that is misspelt for all we know
    QList<QTextBlock> m_laidOutEarly; ///< while the text was loaded
    QBasicTimer m_sweepTimer;
    int m_sweepLine = -1; ///< the next line to look at; -1: all are
    int m_toldCount = 0;
    qint64 m_blocksHighlighted = 0;
    bool m_isLoading = false;
    bool m_isHeld = false;
};

} // namespace Galley
