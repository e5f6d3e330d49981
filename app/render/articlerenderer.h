// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "publication/footer.h"
#include "publication/publicationmemory.h"
#include "render/articlebody.h"

#include <functional>

namespace Galley {

/// What follows from an edit.
struct RenderOutput
{
    PagePatch patch; ///< from the page of the render before
    /// Whether `meta` and `problems` may be others than at the render before.
    bool isMetaNew = true;
    FrontMatter meta;
    /// Of what is not in a block of the page: front matter, publication, footer. problemsOf(Page)
    /// has the others.
    QList<Problem> problems;
    /// Words that readers read: headline, standfirst and body, without marks, code and URLs.
    int wordCount = 0;
    bool isComplete = true; ///< whether all of the text is on the page
};

/// One open article from text to page. Lives in the render worker (or in a test); plain functions
/// and values underneath, nothing asynchronous. Work follows the edit: see BlockParser and
/// ArticleBody.
class ArticleRenderer final
{
public:
    struct Options
    {
        QString articlePath; ///< empty for a text that was never saved
        MarkdownOptions markdown;
        QDateTime now; ///< invalid: the clock's
        /// Of the words that Galley itself puts on the page when the article has no lang.
        QString interfaceLanguage;
        /// Whether pictures are also opened to see what they are, not only looked for.
        bool opensPictures = false;
        bool operator==(const Options &) const;
    };
    enum class Amount {
        All, ///< the whole page
        Piece ///< until the next piece of a long text is on the page
    };
    /// What was done so far: counts that do not depend on the machine.
    struct Work
    {
        BlockParser::Work parsed;
        qint64 blocksRendered = 0;
        int filesRead = 0; ///< of the publication and the archive
    };

    /// Starts again with a whole text; the next patch is from an empty page.
    void setText(QStringList lines, const Options &options);
    /// Lines outside the text are clamped to it.
    void apply(const LineEdit &wanted);
    /// At the next render, looks again at every file that a block hangs on: an embed was captured.
    void lookAtFiles() { m_look = ArticleBody::Look::All; }
    /// Whether the edit is so near to those since the last render that they are rendered together
    /// at little cost. Otherwise it is better to render in between.
    [[nodiscard]] bool joins(const LineEdit &edit) const;
    /// The page of the text as it stands, and the way there from the page before.
    [[nodiscard]] RenderOutput render(Amount amount = Amount::All);
    [[nodiscard]] const Page &page() const { return m_page; }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] Work work() const;
    [[nodiscard]] qsizetype characters() const { return m_characters; } ///< of the text
    /// Says whether a step ends and leaves what it should, without doing it.
    using Trial = std::function<bool(const std::function<bool()> &step)>;
    /// From now on what may take for ever is done in steps that are tried first. Lines with which a
    /// step fails are shown as they are written until they are edited.
    void setTrial(Trial trial) { m_trial = std::move(trial); }
    /// Whether the page is far longer than its text, as no article's is.
    [[nodiscard]] bool isPageTooLarge() const;

private:
    [[nodiscard]] BodyLines body() const { return {m_lines, m_bodyLine}; }
    void noteBodyEdit(const LineEdit &edit);
    [[nodiscard]] bool readMeta();
    void beginBody();
    void rebuildBody(PageDraft &draft);
    void followEdit(PageDraft &draft);
    void goOn(qsizetype characters, PageDraft &draft, ArticleBody::Place &place);
    void goOnCarefully(PageDraft &draft, ArticleBody::Place &place);
    void makeFootnotes();
    [[nodiscard]] qsizetype mostHtml() const;
    void renderBody(Amount amount, PageDraft &draft);
    void keepToBudget(PageDraft &draft);
    void renderHead(PageDraft &draft);
    void renderUnder(const Publication &publication, const QString &lang, PageDraft &draft);
    [[nodiscard]] PictureCheck::Depth pictureDepth() const
    {
        return m_options.opensPictures ? PictureCheck::Depth::Content
                                       : PictureCheck::Depth::Existence;
    }
    [[nodiscard]] QList<Problem> problems(const Publication &publication) const;

    QStringList m_lines;
    Options m_options;
    ArticleBody::Look m_look = ArticleBody::Look::Some;
    Page m_page;
    int m_bodyLine = 0;
    bool m_isMetaStale = true; ///< the front matter is to be read again
    bool m_isBodyNew = true; ///< the body is to be parsed from its beginning
    LineRange m_edited; ///< of the body, as it was at the last render
    int m_delta = 0; ///< lines that it got since
    bool m_isEdited = false;

    FrontMatter m_meta;
    QList<Problem> m_metaProblems;
    QList<Problem> m_toldProblems; ///< as in the last output
    ArticleBody m_body;
    ArticleBody::Place m_place;
    int m_under = 0; ///< blocks on the page under the body
    QString m_title;
    int m_wordCount = 0;
    QLocale m_locale; ///< of the article, for dates and words of ours
    PublicationMemory m_publications;
    PictureCheck m_pictures;
    QList<CheckedPicture> m_featured;
    QList<Problem> m_featuredProblems;
    QList<CheckedPicture> m_ofAppeal;
    QList<Problem> m_ofAppealProblems;
    Appeal m_appeal;
    QString m_appealHtml; ///< of m_appeal, and of these:
    Comments m_appealComments = Comments::Unsaid;
    QString m_appealLang;
    bool m_isOverBudget = false;
    qsizetype m_characters = 0; ///< of the text
    Trial m_trial; ///< none: nothing is tried
    qsizetype m_step = 0; ///< characters to try at once
};

} // namespace Galley
