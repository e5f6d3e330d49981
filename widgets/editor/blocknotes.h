// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTextBlock>
#include <QTextBlockUserData>

#include <memory>

namespace Galley {

class BlockNotes;

/// In which blocks the words stand that are not known to be good. Those are few, so that a verdict
/// finds its blocks without a look at the others.
class WordIndex final
{
public:
    [[nodiscard]] QList<BlockNotes *> notesWith(const QString &key) const;
    [[nodiscard]] int misspellings() const { return m_misspellings; }

private:
    friend class BlockNotes;
    QHash<QString, QSet<BlockNotes *>> m_notes;
    int m_misspellings = 0;
};

/// The words of a block that are not known to be good, by their keys.
struct DoubtfulWords
{
    QSet<QString> unknown;
    QSet<QString> misspelt;
    int misspellings = 0; ///< how often misspelt words stand there
};

/// What the editor remembers of one block, for as long as the block lives.
class BlockNotes final : public QTextBlockUserData
{
    Q_DISABLE_COPY_MOVE(BlockNotes)

public:
    /// The block's notes, made if it has none.
    [[nodiscard]] static BlockNotes &of(QTextBlock block);
    /// Null if the block has none.
    [[nodiscard]] static const BlockNotes *find(const QTextBlock &block);
    ~BlockNotes() override;

    [[nodiscard]] QTextBlock block() const { return m_block; }
    [[nodiscard]] const DoubtfulWords &words() const { return m_words; }
    void setWords(const std::shared_ptr<WordIndex> &index, const DoubtfulWords &words);
    /// An unknown word has turned out to be good.
    void forgetWord(const QString &key);

    bool isQuote = false;
    bool isEmbed = false;
    bool isSpelled = false; ///< whether its words were looked at
    bool isLaidOut = false; ///< whether it was ever laid out: others need no formats
    int look = 0; ///< which look its formats are of; 0: none, or they are void
    int spelledFrom = 0; ///< of a line too long to be looked at as a whole: which columns
    int spelledTo = 0;
    size_t textHash = 0; ///< of the text that was last told to others; 0: not known

private:
    explicit BlockNotes(const QTextBlock &block)
        : m_block(block)
    { }
    void leaveIndex();
    void leaveIndex(const QString &key);

    QTextBlock m_block;
    std::shared_ptr<WordIndex> m_index; ///< shared, for blocks may die after the highlighter
    DoubtfulWords m_words;
};

} // namespace Galley
