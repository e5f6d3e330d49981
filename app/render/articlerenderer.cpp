// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/articlerenderer.h"

#include "article/frontmattercut.h"
#include "base/languagetag.h"
#include "render/appealblock.h"
#include "render/htmlallowlist.h"
#include "render/pageheader.h"
#include "render/pagekey.h"
#include "render/pagewords.h"
#include "render/wordcount.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostBetween = 50; // lines that are parsed in vain when edits are joined over them

QString languageOf(const FrontMatter &meta, const Publication &publication)
{
    if (isLanguageTag(meta.lang))
        return meta.lang;
    // The built-in sample is nobody's house: it does not decide what language an article is in.
    const bool isSample = publication.folder.startsWith(u':');
    return !isSample && isLanguageTag(publication.lang) ? publication.lang : QString();
}

QString withinHeading(const QString &html)
{
    const qsizetype start = html.indexOf(u'>') + 1;
    const qsizetype end = html.lastIndexOf("</h1>"_L1);
    return start > 0 && end > start ? html.mid(start, end - start) : QString();
}

QList<Problem> withoutPlace(QList<Problem> ofOtherFile)
{
    for (Problem &problem : ofOtherFile) {
        problem.line = -1;
        problem.column = 0;
    }
    return ofOtherFile;
}

template<typename Entry> QList<Entry> movedBy(int lines, QList<Entry> entries)
{
    for (Entry &entry : entries)
        entry.line += lines;
    return entries;
}

/// With their line ends.
qsizetype charactersOf(const QStringList &lines, int first, int end)
{
    qsizetype characters = end - first;
    for (int line = first; line < end; ++line)
        characters += lines.at(line).size();
    return characters;
}

qint64 bytesOf(const QList<CheckedPicture> &pictures)
{
    qint64 bytes = 0;
    for (const CheckedPicture &picture : pictures)
        bytes += picture.size;
    return bytes;
}

} // namespace

bool ArticleRenderer::Options::operator==(const Options &other) const
{
    return articlePath == other.articlePath
        && markdown.smartPunctuation == other.markdown.smartPunctuation && now == other.now
        && interfaceLanguage == other.interfaceLanguage && opensPictures == other.opensPictures;
}

void ArticleRenderer::setText(QStringList lines, const Options &options)
{
    m_lines = std::move(lines);
    m_options = options;
    m_page = {};
    m_place = {};
    m_under = 0;
    m_bodyLine = frontMatterLines(m_lines);
    m_characters = charactersOf(m_lines, 0, int(m_lines.size()));
    m_isMetaStale = true;
    m_isBodyNew = true;
    m_isEdited = false;
    m_isOverBudget = false;
    m_pictures.begin(ArticleFolder(options.articlePath), pictureDepth());
    m_appeal = {};
    m_appealHtml.clear();
    m_appealComments = Comments::Unsaid;
    m_appealLang.clear();
    m_ofAppeal.clear();
    m_publications.publications.forget();
    m_publications.footers.forget();
}

ArticleRenderer::Work ArticleRenderer::work() const
{
    return {m_body.work(), m_body.blocksRendered(),
        m_publications.publications.makings() + m_publications.footers.makings()
            + m_body.cardsRead()};
}

void ArticleRenderer::apply(const LineEdit &wanted)
{
    const LineEdit edit = clamped(wanted, m_lines.size());
    const int delta = int(edit.inserted.size()) - edit.removed;
    const bool mayClose = m_bodyLine == 0 && FrontMatterSearch::isOpening(m_lines.value(0))
        && std::any_of(edit.inserted.begin(), edit.inserted.end(), FrontMatterSearch::isClosing);
    m_characters += charactersOf(edit.inserted, 0, int(edit.inserted.size()))
        - charactersOf(m_lines, edit.firstLine, edit.firstLine + edit.removed);
    applyEdit(edit, m_lines);
    const bool touchesHead = edit.firstLine < m_bodyLine || edit.firstLine == 0;
    if (!touchesHead && !mayClose) {
        noteBodyEdit(edit);
        return;
    }
    m_isMetaStale = true;
    const int before = std::exchange(m_bodyLine, frontMatterLines(m_lines));
    const bool isWithin = edit.firstLine + edit.removed <= before;
    if (m_bodyLine == before && edit.firstLine >= before)
        noteBodyEdit(edit);
    else if (m_bodyLine != before + delta || !isWithin)
        m_isBodyNew = true;
}

bool ArticleRenderer::joins(const LineEdit &edit) const
{
    if (!m_isEdited)
        return true;
    const int first = m_edited.first + m_bodyLine;
    const int end = m_edited.end + m_delta + m_bodyLine;
    const LineRange between{
        std::min(edit.firstLine + edit.removed, end), std::max(edit.firstLine, first)};
    // Between them may be what is shown as it is written, and is not to be tried again.
    return !m_trial && between.end - between.first <= mostBetween;
}

/// Joins it with those that came since the last render.
void ArticleRenderer::noteBodyEdit(const LineEdit &edit)
{
    const int first = edit.firstLine - m_bodyLine;
    const int end = first + edit.removed;
    if (!std::exchange(m_isEdited, true)) {
        m_edited = {first, first};
        m_delta = 0;
    }
    m_edited.end += std::max(0, end - (m_edited.end + m_delta));
    m_edited.first = std::min(m_edited.first, first);
    m_delta += int(edit.inserted.size()) - edit.removed;
}

RenderOutput ArticleRenderer::render(Amount amount)
{
    const bool isMetaNew = readMeta();
    const Publication publication = findPublication(m_options.articlePath, m_publications);
    PageDraft draft(m_page);
    const QString lang = languageOf(m_meta, publication);
    if (lang != m_page.lang)
        m_isBodyNew = true;
    m_locale = QLocale(lang.isEmpty() ? m_options.interfaceLanguage : lang);
    const PageWords words(m_locale.bcp47Name());

    renderBody(amount, draft);
    keepToBudget(draft);
    renderHead(draft);
    renderUnder(publication, lang, draft);
    draft.setAttributes(
        m_title, lang, !lang.isEmpty() && QLocale(lang).textDirection() == Qt::RightToLeft);

    RenderOutput output;
    output.patch = draft.finish();
    output.meta = m_meta;
    output.problems = problems(publication);
    output.isMetaNew = isMetaNew || output.problems != m_toldProblems;
    m_toldProblems = output.problems;
    output.wordCount = m_wordCount;
    output.isComplete = m_body.isComplete(body());
    return output;
}

/// Returns whether there was something to read.
bool ArticleRenderer::readMeta()
{
    if (!std::exchange(m_isMetaStale, false))
        return false;
    const QStringList head = m_lines.mid(0, m_bodyLine);
    const Article article = parseArticle(head.join(u'\n'));
    m_meta = article.meta;
    m_metaProblems = article.problems;
    m_featured.clear();
    if (const QString &source = m_meta.image.src; !source.isEmpty())
        m_featured = m_pictures.picturesOf("<img src=\""_L1 + escapedHtml(source) + "\">"_L1, head);
    return true;
}

/// Says which pictures are too many for an export, if they are.
void ArticleRenderer::keepToBudget(PageDraft &draft)
{
    (void)m_pictures.lookAgain(m_featured);
    (void)m_pictures.lookAgain(m_ofAppeal);
    PictureBudget budget;
    m_featuredProblems = problemsOf(m_featured, budget);
    const qint64 bytes = bytesOf(m_featured) + m_body.pictureBytes() + bytesOf(m_ofAppeal);
    const bool isOver = bytes > PictureBudget::most;
    if (isOver || m_isOverBudget)
        m_body.budget(budget, draft, m_place);
    m_isOverBudget = isOver;
    m_ofAppealProblems = problemsOf(m_ofAppeal, budget);
}

void ArticleRenderer::renderHead(PageDraft &draft)
{
    Headline headline{m_meta.title, escapedHtml(m_meta.title)};
    PageBlock head;
    if (m_body.isFirstHidden()) {
        const PageBlock &block = *m_body.first(draft, m_place);
        const int line = m_bodyLine + m_body.firstLine();
        headline = {block.headings[0].text, withinHeading(block.html)};
        head.headings = movedBy(line, block.headings);
        head.problems = movedBy(line, block.problems);
    }
    m_title = headline.text;
    m_wordCount = countWords(headline.text) + countWords(m_meta.standfirst) + m_body.words();

    head.html = pageHeaderHtml(m_meta, headline, m_wordCount, m_locale);
    head.key = pageKey("header"_L1, head.html);
    head.lineCount = m_bodyLine + m_body.linesAbove(body());
    PageBlock featured;
    featured.html = featuredPictureHtml(m_meta.image);
    featured.key = pageKey("featured"_L1, featured.html);

    QList<PageBlock> blocks;
    const bool hasBody = m_place.count > 0 || !m_body.footnotes().isEmpty();
    if (!head.html.isEmpty() || !featured.html.isEmpty() || (hasBody && head.lineCount > 0))
        blocks.append(head);
    if (!featured.html.isEmpty())
        blocks.append(featured);
    draft.replace(0, m_place.first, blocks);
    m_place.first = int(blocks.size());
}

void ArticleRenderer::renderUnder(
    const Publication &publication, const QString &lang, PageDraft &draft)
{
    // Nobody asks for donations under nothing.
    const bool isEmpty = m_body.isEmpty() && m_meta.title.isEmpty();
    const QDateTime now = m_options.now.isValid() ? m_options.now : QDateTime::currentDateTime();
    const Appeal appeal = isEmpty ? Appeal{} : fillFooter(publication, m_meta, now, m_publications);
    if (appeal != m_appeal || m_meta.comments != m_appealComments || lang != m_appealLang) {
        m_appeal = appeal;
        m_appealComments = m_meta.comments;
        m_appealLang = lang;
        m_appealHtml = appealBlockHtml(appeal, m_meta.comments, lang);
        m_ofAppeal = m_pictures.picturesOf(m_appealHtml, {});
        PictureBudget own;
        m_ofAppealProblems = problemsOf(m_ofAppeal, own);
    }
    QList<PageBlock> blocks = m_body.footnotes();
    if (!m_appealHtml.isEmpty())
        blocks.append(PageBlock{pageKey("appeal"_L1, m_appealHtml), m_appealHtml, 0, {}, {}, {}});
    draft.replace(m_place.first + m_place.count, m_under, blocks);
    m_under = int(blocks.size());
}

QList<Problem> ArticleRenderer::problems(const Publication &publication) const
{
    return m_metaProblems + withoutPlace(publication.problems) + withoutPlace(m_appeal.problems)
        + m_featuredProblems + m_ofAppealProblems;
}

} // namespace Galley
