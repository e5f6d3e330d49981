// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/embedarchive.h"
#include "embeds/embedprovider.h"
#include "markdown/blockparser.h"
#include "render/pagedraft.h"
#include "render/picturecheck.h"

#include <QLocale>

#include <memory>

namespace Galley {

/// The body of an article as blocks of its page: parsed, made safe, with cards, checked for
/// pictures. After an edit that is done again only for what it touched.
class ArticleBody final
{
public:
    struct Options
    {
        QString articlePath;
        MarkdownOptions markdown;
        QLocale locale; ///< of dates and of words that are Galley's own
        PictureCheck::Depth pictures = PictureCheck::Depth::Existence;
    };
    /// Where the body is on the page that is drafted. Kept by the body while it changes.
    struct Place
    {
        int first = 0; ///< the page's block for the first one of the body
        int count = 0;
    };

    /// An empty body; nothing of the text is parsed yet, and nothing of it on a page.
    void begin(const Options &options);
    /// Follows an edit that was already made to the lines: see BlockParser::apply().
    void apply(const BodyLines &lines, LineRange edited, int delta, BlockParser::Reading reading,
        PageDraft &draft, Place &place);
    /// Goes on with what was not parsed yet, about as many characters.
    void more(const BodyLines &lines, qsizetype characters, BlockParser::Reading reading,
        PageDraft &draft, Place &place);
    /// Whether there is nothing between so many characters and the least to go on with.
    [[nodiscard]] bool isLeast(const BodyLines &lines, qsizetype characters) const
    {
        return m_parser.nextEnd(lines, characters) == m_parser.nextEnd(lines, 1);
    }
    [[nodiscard]] bool isComplete(const BodyLines &lines) const
    {
        return m_parser.isComplete(lines);
    }
    [[nodiscard]] bool areFootnotesStale() const { return m_areFootnotesStale; }
    /// Makes what stands under the body, when all of the text is parsed.
    void makeFootnotes(const BodyLines &lines, BlockParser::Reading reading);
    enum class Look {
        Some, ///< a few of them, and the next ones next time
        All
    };
    /// Looks again at the files that blocks hang on.
    void lookAtFiles(Look amount, PageDraft &draft, const Place &place);
    /// Sees to the line counts at the end of the body.
    void closeLines(const BodyLines &lines, PageDraft &draft, const Place &place);

    /// The first block, be it on the page or not; null if there is none.
    [[nodiscard]] const PageBlock *first(const PageDraft &draft, const Place &place) const;
    /// Whether it is kept from the page because it is shown elsewhere: the headline.
    [[nodiscard]] bool isFirstHidden() const { return m_isFirstHidden; }
    void setFirstHidden(bool hidden, PageDraft &draft, Place &place);
    [[nodiscard]] int firstLine() const { return m_pieces.isEmpty() ? 0 : m_parser.firstLine(0); }
    /// Lines above the first block on the page; all if there is none.
    [[nodiscard]] int linesAbove(const BodyLines &lines) const;

    /// What stands under the body: its footnotes, if it has any.
    [[nodiscard]] const QList<PageBlock> &footnotes() const { return m_footnotes; }
    [[nodiscard]] bool isEmpty() const { return m_pieces.isEmpty() && m_footnotes.isEmpty(); }
    [[nodiscard]] int words() const; ///< without a hidden headline
    /// Of the pictures that can be exported, in bytes.
    [[nodiscard]] qint64 pictureBytes() const { return m_pictureBytes; }
    /// Says of each picture whether it still fits into an export.
    void budget(PictureBudget &budget, PageDraft &draft, const Place &place);
    [[nodiscard]] const BlockParser::Work &work() const { return m_parser.work(); }
    /// Blocks that were made safe or into a card so far.
    [[nodiscard]] qint64 blocksRendered() const { return m_blocksRendered; }
    [[nodiscard]] int cardsRead() const { return m_cards.makings(); }

private:
    /// What is known of a block besides what is on the page.
    struct Piece
    {
        int words = 0;
        std::shared_ptr<const EmbedRef> embed; ///< null for other blocks
        QList<CheckedPicture> pictures;
    };
    struct Made
    {
        PageBlock block;
        Piece piece;
    };

    void take(const BlockChanges &changes, const BodyLines &lines, PageDraft &draft, Place &place);
    [[nodiscard]] Made make(const MarkdownBlock &block, const BodyLines &lines);
    [[nodiscard]] Made format(const MarkdownBlock &block, const BodyLines &lines);
    [[nodiscard]] Embed read(const EmbedRef &ref);
    [[nodiscard]] Made makeEmbed(const EmbedRef &ref, const Embed &embed);
    [[nodiscard]] static Made makePlain(const MarkdownBlock &block, const BodyLines &lines);
    void put(int piece, Made made, PageDraft &draft, const Place &place);
    void look(int piece, PageDraft &draft, const Place &place);
    void setProblems(int piece, PictureBudget &budget, PageDraft &draft, const Place &place);
    [[nodiscard]] static bool hangsOnFiles(const Piece &piece);
    void count(const Piece &piece, int sign);
    [[nodiscard]] int onPage(int piece, const Place &place) const;
    [[nodiscard]] int lineCount(int piece, const BodyLines &lines) const;
    [[nodiscard]] int end(const BodyLines &lines) const;

    Options m_options;
    BlockParser m_parser;
    ProviderRegistry m_providers;
    PictureCheck m_pictures;
    CardMemory m_cards;
    QList<Piece> m_pieces; ///< one a block
    PageBlock m_hidden; ///< the first one, while it is
    bool m_isFirstHidden = false;
    QList<PageBlock> m_footnotes; ///< none or one
    bool m_areFootnotesStale = false;
    QList<CheckedPicture> m_notePictures;
    int m_words = 0;
    int m_noteWords = 0;
    qint64 m_pictureBytes = 0;
    int m_onFiles = 0; ///< pieces with embeds or with pictures that cannot be exported
    int m_nextLook = 0;
    qint64 m_blocksRendered = 0;
};

} // namespace Galley
