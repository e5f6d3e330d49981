// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/articlebody.h"

#include "base/replacerange.h"
#include "base/tr.h"
#include "render/embedcard.h"
#include "render/htmlallowlist.h"
#include "render/htmlsanitiser.h"
#include "render/pagekey.h"
#include "render/wordcount.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostLooks = 32; ///< at files, for one edit
constexpr int mostPassed = 4000; ///< blocks, on the way to those that hang on files
// What honest Markdown comes to: a table of empty cells is ten times its source.
constexpr qsizetype mostGrowth = 16;
constexpr qsizetype freeGrowth = 64 * 1024; // characters

/// cmark-gfm has them in English, and other ones from release to release.
QString withWordsForTheWayBack(QString notes)
{
    static const QRegularExpression theirs(
        u"( data-footnote-backref=\"\")( data-footnote-backref-idx=\"[^\"]*\")? aria-label=\"[^\"]*\""_s);
    return notes.replace(
        theirs, u"\\1 aria-label=\"%1\""_s.arg(escapedHtml(PageTr::tr("Back to the text"))));
}

QStringList linesOf(const MarkdownBlock &block, const BodyLines &lines)
{
    QStringList own;
    const int end = std::min(block.firstLine + block.lineCount, lines.count());
    for (int line = block.firstLine; line < end; ++line)
        own.append(lines.at(line));
    return own;
}

bool isTooLarge(const MarkdownBlock &block, const BodyLines &lines)
{
    if (block.html.size() <= freeGrowth)
        return false;
    // Footnotes are written anywhere.
    const bool isOfAll = block.kind == BlockKind::Footnotes;
    const int first = isOfAll ? 0 : block.firstLine;
    const int end = isOfAll ? lines.count() : block.firstLine + block.lineCount;
    qsizetype source = 0;
    for (int line = first; line < end; ++line)
        source += lines.at(line).size() + 1;
    return block.html.size() > freeGrowth + mostGrowth * source;
}

QList<Problem> problemsOfEmbeds(const QList<EmbedOnPage> &embeds)
{
    QList<Problem> problems;
    for (const EmbedOnPage &entry : embeds) {
        if (entry.embed.state == EmbedState::Damaged)
            problems.append({entry.line, 0, entry.embed.trouble});
    }
    return problems;
}

} // namespace

void ArticleBody::begin(const Options &options)
{
    m_options = options;
    m_parser.begin(options.markdown);
    m_pictures.begin(ArticleFolder(options.articlePath), options.pictures);
    m_pieces.clear();
    m_footnotes.clear();
    m_areFootnotesStale = false;
    m_notePictures.clear();
    m_isFirstHidden = false;
    m_words = 0;
    m_noteWords = 0;
    m_pictureBytes = 0;
    m_onFiles = 0;
    m_nextLook = 0;
}

void ArticleBody::apply(const BodyLines &lines, LineRange edited, int delta,
    BlockParser::Reading reading, PageDraft &draft, Place &place)
{
    take(m_parser.apply(lines, edited, delta, reading), lines, draft, place);
}

void ArticleBody::more(const BodyLines &lines, qsizetype characters, BlockParser::Reading reading,
    PageDraft &draft, Place &place)
{
    take(m_parser.parseMore(lines, characters, reading), lines, draft, place);
}

void ArticleBody::lookAtFiles(Look amount, PageDraft &draft, const Place &place)
{
    const int all = int(m_pieces.size());
    const int most = amount == Look::All ? all : std::min(mostPassed, all);
    const int enough = amount == Look::All ? all : mostLooks;
    int looks = 0;
    for (int passed = 0; m_onFiles > 0 && passed < most && looks < enough; ++passed) {
        if (m_nextLook >= m_pieces.size())
            m_nextLook = 0;
        const Piece &piece = m_pieces.at(m_nextLook);
        if (hangsOnFiles(piece)) {
            look(m_nextLook, draft, place);
            ++looks;
        }
        ++m_nextLook;
    }
}

void ArticleBody::closeLines(const BodyLines &lines, PageDraft &draft, const Place &place)
{
    if (place.count > 0)
        draft.setLineCount(
            place.first + place.count - 1, lineCount(int(m_pieces.size()) - 1, lines));
    if (!m_footnotes.isEmpty())
        m_footnotes[0].lineCount = lines.count() - m_parser.footnotes()->firstLine;
}

const PageBlock *ArticleBody::first(const PageDraft &draft, const Place &place) const
{
    if (m_pieces.isEmpty())
        return nullptr;
    return m_isFirstHidden ? &m_hidden : &draft.block(place.first);
}

void ArticleBody::setFirstHidden(bool hidden, PageDraft &draft, Place &place)
{
    if (hidden == m_isFirstHidden)
        return;
    m_isFirstHidden = hidden;
    if (hidden) {
        m_hidden = draft.block(place.first);
        draft.replace(place.first, 1, {});
        --place.count;
    } else {
        draft.replace(place.first, 0, {m_hidden});
        ++place.count;
    }
}

int ArticleBody::linesAbove(const BodyLines &lines) const
{
    const int first = m_isFirstHidden ? 1 : 0;
    return first < m_pieces.size() ? m_parser.firstLine(first) : end(lines);
}

int ArticleBody::words() const
{
    return m_words + m_noteWords - (m_isFirstHidden ? m_pieces.constFirst().words : 0);
}

void ArticleBody::budget(PictureBudget &budget, PageDraft &draft, const Place &place)
{
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (!m_pieces.at(i).pictures.isEmpty())
            setProblems(i, budget, draft, place);
    }
    if (!m_footnotes.isEmpty())
        m_footnotes[0].problems = problemsOf(m_notePictures, budget);
}

void ArticleBody::take(
    const BlockChanges &changes, const BodyLines &lines, PageDraft &draft, Place &place)
{
    const bool isOther = changes.removed > 0 || !changes.inserted.isEmpty();
    if (m_isFirstHidden && changes.first == 0 && isOther)
        setFirstHidden(false, draft, place);
    for (int i = changes.first; i < changes.first + changes.removed; ++i)
        count(m_pieces.at(i), -1);

    QList<PageBlock> blocks;
    QList<Piece> pieces;
    for (const MarkdownBlock &block : changes.inserted) {
        Made made = make(block, lines);
        made.block.lineCount = lineCount(changes.first + int(blocks.size()), lines);
        count(made.piece, 1);
        blocks.append(std::move(made.block));
        pieces.append(std::move(made.piece));
    }
    draft.replace(onPage(changes.first, place), changes.removed, blocks);
    place.count += int(pieces.size()) - changes.removed;
    replaceRange(m_pieces, changes.first, changes.removed, pieces);

    for (const BlockChanges::Touched &touched : changes.touched)
        put(touched.index, make(touched.block, lines), draft, place);
    const int before = changes.first - 1;
    if (before >= 0 && onPage(before, place) >= place.first)
        draft.setLineCount(onPage(before, place), lineCount(before, lines));
    m_areFootnotesStale = m_areFootnotesStale || changes.footnotesChanged;
}

ArticleBody::Made ArticleBody::make(const MarkdownBlock &block, const BodyLines &lines)
{
    ++m_blocksRendered;
    if (block.kind == BlockKind::Unparsed || isTooLarge(block, lines))
        return makePlain(block, lines);
    return format(block, lines);
}

ArticleBody::Made ArticleBody::format(const MarkdownBlock &block, const BodyLines &lines)
{
    if (block.kind == BlockKind::LoneLink) {
        if (const std::optional<EmbedRef> ref = m_providers.match(block.url))
            return makeEmbed(*ref, read(*ref));
    }
    Made made;
    QString html = sanitiseHtml(block.html);
    if (block.kind != BlockKind::Code)
        made.piece.words = countWordsOfHtml(html);
    if (block.kind == BlockKind::Table)
        html = "<div class=\"table-box\">"_L1 + html + "</div>"_L1;
    if (block.kind == BlockKind::Heading)
        made.block.headings.append({block.headingLevel, 0, block.plainText});
    if (mayHavePictures(block.html))
        made.piece.pictures = m_pictures.picturesOf(block.html, linesOf(block, lines));
    PictureBudget own;
    made.block.problems = problemsOf(made.piece.pictures, own);
    made.block.key = pageKey("b"_L1, html);
    made.block.html = html;
    return made;
}

Embed ArticleBody::read(const EmbedRef &ref)
{
    return EmbedArchive(ArticleFolder(m_options.articlePath)).read(ref, m_cards);
}

ArticleBody::Made ArticleBody::makeEmbed(const EmbedRef &ref, const Embed &embed)
{
    Made made;
    made.block.html = embedCardHtml(shownEmbed(embed, m_providers), m_options.locale);
    made.block.key = pageKey("e"_L1, made.block.html);
    made.block.embeds.append({0, embed});
    made.piece.embed = std::make_shared<const EmbedRef>(ref);
    made.piece.pictures = m_pictures.picturesOf(made.block.html, {ref.pasted});
    PictureBudget own;
    made.block.problems
        = problemsOfEmbeds(made.block.embeds) + problemsOf(made.piece.pictures, own);
    return made;
}

ArticleBody::Made ArticleBody::makePlain(const MarkdownBlock &block, const BodyLines &lines)
{
    Made made;
    made.block.html = "<div class=\"unformatted\">\n<p class=\"unformatted-note\">"_L1
        + escapedHtml(PageTr::tr("This part is shown as it is written.")) + "</p>\n<pre>"_L1
        + escapedHtml(linesOf(block, lines).join(u'\n')) + "</pre>\n</div>\n"_L1;
    made.block.key = pageKey("u"_L1, made.block.html);
    made.block.problems.append({0, 0,
        Tr::tr("What begins here is shown as it is written: formatting it takes too long, or too "
               "much memory.")});
    return made;
}

void ArticleBody::makeFootnotes(const BodyLines &lines, BlockParser::Reading reading)
{
    m_areFootnotesStale = false;
    m_footnotes.clear();
    for (const CheckedPicture &picture : std::as_const(m_notePictures))
        m_pictureBytes -= picture.size;
    m_notePictures.clear();
    m_noteWords = 0;
    if (!m_parser.footnotes())
        return;
    const MarkdownBlock &notes = *m_parser.footnotes();
    const bool isPlain = reading == BlockParser::Reading::AsWritten;
    Made made = isPlain ? makePlain(notes, lines) : make(notes, lines);
    made.block.html = withWordsForTheWayBack(made.block.html);
    made.block.key = pageKey("b"_L1, made.block.html);
    m_footnotes.append(made.block);
    m_noteWords = made.piece.words;
    m_notePictures = made.piece.pictures;
    for (const CheckedPicture &picture : std::as_const(m_notePictures))
        m_pictureBytes += picture.size;
}

/// In the place of what the piece was.
void ArticleBody::put(int piece, Made made, PageDraft &draft, const Place &place)
{
    count(m_pieces.at(piece), -1);
    count(made.piece, 1);
    m_pieces[piece] = std::move(made.piece);
    if (piece == 0 && m_isFirstHidden) {
        m_hidden = std::move(made.block);
        return;
    }
    const int index = onPage(piece, place);
    made.block.lineCount = draft.block(index).lineCount;
    draft.replace(index, 1, {made.block});
}

void ArticleBody::look(int piece, PageDraft &draft, const Place &place)
{
    if (m_pieces.at(piece).embed) {
        const std::shared_ptr<const EmbedRef> ref = m_pieces.at(piece).embed;
        const Embed embed = read(*ref);
        if (embed != draft.block(onPage(piece, place)).embeds.value(0).embed) {
            put(piece, makeEmbed(*ref, embed), draft, place);
            return;
        }
    }
    QList<CheckedPicture> pictures = m_pieces.at(piece).pictures;
    if (!m_pictures.lookAgain(pictures))
        return;
    count(m_pieces.at(piece), -1);
    m_pieces[piece].pictures = pictures;
    count(m_pieces.at(piece), 1);
    PictureBudget own;
    setProblems(piece, own, draft, place);
}

void ArticleBody::setProblems(
    int piece, PictureBudget &budget, PageDraft &draft, const Place &place)
{
    const QList<Problem> ofPictures = problemsOf(m_pieces.at(piece).pictures, budget);
    if (piece == 0 && m_isFirstHidden) {
        m_hidden.problems = ofPictures;
        return;
    }
    const int index = onPage(piece, place);
    draft.setProblems(index, problemsOfEmbeds(draft.block(index).embeds) + ofPictures);
}

bool ArticleBody::hangsOnFiles(const Piece &piece)
{
    return piece.embed
        || std::any_of(piece.pictures.begin(), piece.pictures.end(),
            [](const CheckedPicture &picture) { return !picture.trouble.isEmpty(); });
}

/// Adds or takes away what a piece comes to.
void ArticleBody::count(const Piece &piece, int sign)
{
    m_words += sign * piece.words;
    m_onFiles += hangsOnFiles(piece) ? sign : 0;
    for (const CheckedPicture &picture : piece.pictures)
        m_pictureBytes += sign * picture.size;
}

int ArticleBody::onPage(int piece, const Place &place) const
{
    return place.first + piece - (m_isFirstHidden ? 1 : 0);
}

int ArticleBody::lineCount(int piece, const BodyLines &lines) const
{
    const int next = piece + 1 < m_parser.count() ? m_parser.firstLine(piece + 1) : end(lines);
    return std::max(0, next - m_parser.firstLine(piece));
}

/// The line after those of the body's blocks.
int ArticleBody::end(const BodyLines &lines) const
{
    if (m_parser.footnotes())
        return m_parser.footnotes()->firstLine;
    return m_parser.isComplete(lines) ? lines.count() : m_parser.parsed();
}

} // namespace Galley
