// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/articlerenderer.h"

#include "base/languagetag.h"
#include "base/tr.h"
#include "markdown/parser.h"
#include "publication/footer.h"
#include "render/appealblock.h"
#include "render/embedcard.h"
#include "render/htmlallowlist.h"
#include "render/htmlsanitiser.h"
#include "render/pageheader.h"
#include "render/pagewords.h"
#include "render/wordcount.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype keyDigits = 16;

QString languageOf(const FrontMatter &meta, const Publication &publication)
{
    if (isLanguageTag(meta.lang))
        return meta.lang;
    // The built-in sample is nobody's house: it does not decide what language an article is in.
    const bool isSample = publication.folder.startsWith(u':');
    return !isSample && isLanguageTag(publication.lang) ? publication.lang : QString();
}

QList<OutlineEntry> outlineOf(const QList<MarkdownBlock> &blocks, int bodyLine)
{
    QList<OutlineEntry> outline;
    for (const MarkdownBlock &block : blocks)
        if (block.kind == BlockKind::Heading)
            outline.append({block.headingLevel, bodyLine + block.firstLine, block.plainText});
    return outline;
}

// Whether the text's first block is the headline, written as a heading in the body.
bool beginsWithHeadline(const QList<MarkdownBlock> &blocks, const FrontMatter &meta)
{
    if (blocks.isEmpty() || blocks[0].kind != BlockKind::Heading || blocks[0].headingLevel != 1)
        return false;
    return meta.title.isEmpty() || meta.title.simplified() == blocks[0].plainText.simplified();
}

QString withinHeading(const QString &html)
{
    const qsizetype start = html.indexOf(u'>') + 1;
    const qsizetype end = html.lastIndexOf("</h1>"_L1);
    return start > 0 && end > start ? html.mid(start, end - start) : QString();
}

QString keyOf(QLatin1StringView kind, const QString &html)
{
    const QByteArray hash = QCryptographicHash::hash(html.toUtf8(), QCryptographicHash::Sha1);
    return kind + u'-' + QString::fromLatin1(hash.toHex().left(keyDigits));
}

void addProblems(QList<Problem> &problems, const QList<Problem> &ofOtherFile)
{
    for (Problem problem : ofOtherFile) {
        problem.line = -1;
        problem.column = 0;
        problems.append(problem);
    }
}

/// cmark-gfm has them in English, and other ones from release to release.
QString withWordsForTheWayBack(QString notes)
{
    static const QRegularExpression theirs(
        u"( data-footnote-backref=\"\")( data-footnote-backref-idx=\"[^\"]*\")? aria-label=\"[^\"]*\""_s);
    return notes.replace(
        theirs, u"\\1 aria-label=\"%1\""_s.arg(escapedHtml(PageTr::tr("Back to the text"))));
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
    m_known.clear();
    m_pictures.forget();
    m_publications.publications.forget();
    m_publications.footers.forget();
    m_cards.forget();
}

int ArticleRenderer::filesRead() const
{
    return m_publications.publications.makings() + m_publications.footers.makings()
        + m_cards.makings();
}

void ArticleRenderer::apply(const LineEdit &edit)
{
    applyEdit(edit, m_lines);
}

RenderOutput ArticleRenderer::render()
{
    const Article article = parseArticle(m_lines.join(u'\n'));
    QList<MarkdownBlock> blocks = parseMarkdown(article.body, m_options.markdown);
    const Publication publication = findPublication(m_options.articlePath, m_publications);
    Page page;
    page.lang = languageOf(article.meta, publication);
    m_locale = QLocale(page.lang.isEmpty() ? m_options.interfaceLanguage : page.lang);
    page.rightToLeft
        = !page.lang.isEmpty() && QLocale(page.lang).textDirection() == Qt::RightToLeft;
    const PageWords words(m_locale.bcp47Name());
    if (page.lang != m_page.lang)
        m_known.clear();
    const QDateTime now = m_options.now.isValid() ? m_options.now : QDateTime::currentDateTime();
    // Nobody asks for donations under nothing.
    const bool isEmpty = blocks.isEmpty() && article.meta.title.isEmpty();
    const Appeal appeal
        = isEmpty ? Appeal{} : fillFooter(publication, article.meta, now, m_publications);

    RenderOutput output;
    output.meta = article.meta;
    output.problems = article.problems;
    output.outline = outlineOf(blocks, article.bodyLine);
    addProblems(output.problems, publication.problems);
    addProblems(output.problems, appeal.problems);

    beginPictures(article);
    Headline headline{article.meta.title, escapedHtml(article.meta.title)};
    if (beginsWithHeadline(blocks, article.meta)) {
        const MarkdownBlock heading = blocks.takeFirst();
        const int line = article.bodyLine + heading.firstLine;
        m_pictures.add(heading.html, {line, line + heading.lineCount});
        headline = {heading.plainText, withinHeading(safeBlock(heading.html).html)};
    }
    page.title = headline.text;

    output.wordCount = countWords(headline.text) + countWords(article.meta.standfirst);
    QList<PlacedBlock> placed = bodyBlocks(blocks, article.bodyLine, output);
    const QString header = pageHeaderHtml(article.meta, headline, output.wordCount, m_locale);
    if (!header.isEmpty() || (!placed.isEmpty() && placed[0].firstLine > 0))
        placed.prepend({"header"_L1, header, 0});
    page.blocks = finishBlocks(placed);
    const QString under = appealBlockHtml(appeal, article.meta.comments, page.lang);
    if (!under.isEmpty())
        page.blocks += PageBlock{keyOf("appeal"_L1, under), under, 0};
    m_pictures.add(under, {});
    output.problems += m_pictures.finish();

    output.patch = diffPages(m_page, page);
    m_page = std::move(page);
    m_known = std::exchange(m_used, {});
    return output;
}

void ArticleRenderer::beginPictures(const Article &article)
{
    const auto depth
        = m_options.opensPictures ? PictureCheck::Depth::Content : PictureCheck::Depth::Existence;
    m_pictures.begin(m_lines, ArticleFolder(m_options.articlePath), depth);
    if (const QString &source = article.meta.image.src; !source.isEmpty())
        m_pictures.add("<img src=\""_L1 + escapedHtml(source) + "\">"_L1, {0, article.bodyLine});
}

ArticleRenderer::SafeBlock ArticleRenderer::safeBlock(const QString &html)
{
    const auto used = m_used.constFind(html);
    if (used != m_used.constEnd())
        return *used;
    const auto known = m_known.constFind(html);
    SafeBlock block;
    if (known != m_known.constEnd()) {
        block = *known;
    } else {
        block.html = sanitiseHtml(html);
        block.words = countWordsOfHtml(block.html);
    }
    m_used.insert(html, block);
    return block;
}

ArticleRenderer::PlacedBlock ArticleRenderer::embedBlock(
    const MarkdownBlock &block, int line, RenderOutput &output)
{
    const std::optional<EmbedRef> ref = m_providers.match(block.url);
    if (!ref)
        return {"b"_L1, safeBlock(block.html).html, line};
    const Embed embed = EmbedArchive(ArticleFolder(m_options.articlePath)).read(*ref, m_cards);
    if (embed.state == EmbedState::Damaged)
        output.problems.append({line, 0, embed.trouble});
    output.embeds.append({line, embed});
    return {"e"_L1, embedCardHtml(embed, m_providers.look(ref->provider), m_locale), line};
}

QList<ArticleRenderer::PlacedBlock> ArticleRenderer::bodyBlocks(
    const QList<MarkdownBlock> &blocks, int bodyLine, RenderOutput &output)
{
    QList<PlacedBlock> placed;
    int end = 0; // of the block before: notes may be written anywhere, and stand under all
    for (const MarkdownBlock &block : blocks) {
        int line = bodyLine + block.firstLine;
        if (block.kind == BlockKind::Footnotes)
            line = std::max(line, end);
        end = line + block.lineCount;
        if (block.kind == BlockKind::LoneLink) {
            placed.append(embedBlock(block, line, output));
            m_pictures.add(placed.last().html, {line, end});
            continue;
        }
        m_pictures.add(block.html, {line, end});
        SafeBlock safe = safeBlock(block.html);
        if (block.kind != BlockKind::Code)
            output.wordCount += safe.words;
        if (block.kind == BlockKind::Table)
            safe.html = "<div class=\"table-box\">"_L1 + safe.html + "</div>"_L1;
        if (block.kind == BlockKind::Footnotes)
            safe.html = withWordsForTheWayBack(safe.html);
        placed.append({"b"_L1, safe.html, line});
    }
    return placed;
}

QList<PageBlock> ArticleRenderer::finishBlocks(const QList<PlacedBlock> &blocks) const
{
    QHash<QString, int> occurrences;
    QList<PageBlock> finished;
    finished.reserve(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const PlacedBlock &block = blocks[i];
        const qsizetype next = i + 1 < blocks.size() ? blocks[i + 1].firstLine : m_lines.size();
        QString key = keyOf(block.kind, block.html);
        const int occurrence = ++occurrences[key];
        if (occurrence > 1)
            key += u'-' + QString::number(occurrence);
        finished.append({key, block.html, std::max(0, int(next) - block.firstLine)});
    }
    return finished;
}

} // namespace Galley
