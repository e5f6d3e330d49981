// SPDX-License-Identifier: GPL-3.0-or-later

// The body of an article in steps, each of which may be tried before it is made.

#include "render/articlerenderer.h"

#include <algorithm>
#include <utility>

namespace Galley {

using Reading = BlockParser::Reading;

namespace {

constexpr qsizetype firstPiece = 24 * 1024; // characters: what fills a screen, and some more
constexpr qsizetype laterPiece = 256 * 1024;
constexpr qsizetype carefulPiece = 8 * 1024;
constexpr qsizetype mostGrowth = 32; // of the page, over its text: an embed's card is long
constexpr qsizetype freeGrowth = 4 * 1024 * 1024; // characters

// Whether the text's first block is the headline, written as a heading in the body.
bool isHeadline(const PageBlock *block, const FrontMatter &meta)
{
    if (!block || block->headings.value(0).level != 1 || block->headings.isEmpty())
        return false;
    return meta.title.isEmpty() || meta.title.simplified() == block->headings[0].text.simplified();
}

} // namespace

void ArticleRenderer::beginBody()
{
    ArticleBody::Options options;
    options.articlePath = m_options.articlePath;
    options.markdown = m_options.markdown;
    options.locale = m_locale;
    options.pictures = pictureDepth();
    m_body.begin(options);
    m_step = carefulPiece;
}

void ArticleRenderer::renderBody(Amount amount, PageDraft &draft)
{
    const BodyLines lines = body();
    if (std::exchange(m_isBodyNew, false)) {
        beginBody();
        m_isEdited = false;
        if (m_place.count > 0)
            rebuildBody(draft);
    }
    m_body.lookAtFiles(std::exchange(m_look, ArticleBody::Look::Some), draft, m_place);
    const bool isAnswer = std::exchange(m_isEdited, false);
    if (isAnswer)
        followEdit(draft);
    // What was typed is on the screen first.
    const bool mayWait = amount == Amount::Piece && isAnswer && m_place.count > 0;
    while (!mayWait && !m_body.isComplete(lines)) {
        goOn(m_place.count == 0 ? firstPiece : laterPiece, draft, m_place);
        if (amount == Amount::Piece && !m_body.isEmpty())
            break;
    }
    if (m_body.isComplete(lines) && m_body.areFootnotesStale())
        makeFootnotes();
    m_body.setFirstHidden(isHeadline(m_body.first(draft, m_place), m_meta), draft, m_place);
    m_body.closeLines(lines, draft, m_place);
}

/// On a page of its own, so that what is the same on this one stays.
void ArticleRenderer::rebuildBody(PageDraft &draft)
{
    Page fresh;
    PageDraft freshDraft(fresh);
    ArticleBody::Place place;
    while (!m_body.isComplete(body()))
        goOn(laterPiece, freshDraft, place);
    draft.replace(m_place.first, m_place.count, fresh.blocks);
    m_place.count = place.count;
}

void ArticleRenderer::followEdit(PageDraft &draft)
{
    const auto follow = [&](Reading reading) {
        m_body.apply(body(), m_edited, m_delta, reading, draft, m_place);
    };
    const auto step = [&] {
        follow(Reading::Parsed);
        return draft.html() <= mostHtml();
    };
    follow(!m_trial || m_trial(step) ? Reading::Parsed : Reading::AsWritten);
}

void ArticleRenderer::goOn(qsizetype characters, PageDraft &draft, ArticleBody::Place &place)
{
    if (m_trial)
        goOnCarefully(draft, place);
    else
        m_body.more(body(), characters, Reading::Parsed, draft, place);
}

/// Takes the least where more does not go well, and from there on more and more again.
void ArticleRenderer::goOnCarefully(PageDraft &draft, ArticleBody::Place &place)
{
    const auto more = [&](Reading reading) { m_body.more(body(), m_step, reading, draft, place); };
    const auto step = [&] {
        more(Reading::Parsed);
        return draft.html() <= mostHtml();
    };
    // What makes a page too long is found while there is room; on a full one it is all the same.
    const bool isFull = draft.html() > mostHtml() / 2;
    bool isWell = m_trial(step);
    if (!isWell && !isFull && !m_body.isLeast(body(), m_step)) {
        m_step = 1;
        isWell = m_trial(step);
    }
    more(isWell ? Reading::Parsed : Reading::AsWritten);
    m_step = std::min(m_step * 2, carefulPiece);
}

void ArticleRenderer::makeFootnotes()
{
    const auto make = [this](Reading reading) { m_body.makeFootnotes(body(), reading); };
    const auto step = [&make] {
        make(Reading::Parsed);
        return true;
    };
    make(!m_trial || m_trial(step) ? Reading::Parsed : Reading::AsWritten);
}

qsizetype ArticleRenderer::mostHtml() const
{
    return mostGrowth * m_characters + freeGrowth;
}

bool ArticleRenderer::isPageTooLarge() const
{
    return m_page.counts.html > mostHtml();
}

} // namespace Galley
