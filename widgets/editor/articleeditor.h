// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/addresswatch.h"
#include "editor/backdrop.h"
#include "editor/formatting.h"
#include "editor/textfinder.h"
#include "render/articlerenderer.h"

#include <QPlainTextEdit>

namespace Galley {

class EditTracker;
class Highlighter;
class WordJudge;

/// Where the article is written: the text itself, its looks, and what a person does to it. Each
/// change is told as lines; no work here grows with the length of the text but loading it.
class ArticleEditor final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleEditor)

public:
    explicit ArticleEditor(QWidget *parent = nullptr);

    /// One block a line; nothing to undo, not modified, told to nobody.
    void setText(const QStringList &lines);
    /// The text, character for character (toPlainText() changes some).
    [[nodiscard]] QStringList lines() const;

    void setTheme(const EditorTheme &theme);
    [[nodiscard]] const EditorTheme &theme() const { return m_theme; }
    /// The font at 100 %; normalTextFont() at first.
    void setTextFont(const QFont &font);
    [[nodiscard]] const QFont &textFont() const { return m_textFont; }
    /// The system's fixed font, as large as text to be read and not only glanced at.
    [[nodiscard]] static QFont normalTextFont();
    void setZoom(int percent); ///< kept between 50 and 300
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// Of the lines that have no letter to tell their own by.
    void setArticleDirection(Qt::LayoutDirection direction);
    void setEmbedColour(const EmbedColour &colourOf);
    /// Null: no spelling. Not owned.
    void setWordJudge(WordJudge *judge);
    /// While held, only what is seen is coloured and spelled.
    void setHeld(bool held);
    /// Misspelt words in the text, as far as it has been looked through.
    [[nodiscard]] int misspellings() const;
    /// The caret stays, and moves by keyboard.
    void setReadOnly(bool readOnly);

    /// Marks what is sought where it can be seen; empty ends the search. For a search bar.
    void setSearch(const QString &sought, const SearchOptions &options = {});
    [[nodiscard]] MatchCount matchCount() const; ///< looks through the whole text

    /// The address that is an embed on that line (from 0), as far as the lines around it tell, or
    /// empty.
    [[nodiscard]] QString embedAt(int line) const;
    /// The frame around that embed's line, in the viewport's coordinates; null if there is none.
    [[nodiscard]] QRect embedFrame(int line) const;
    /// The address that is alone on that line as a link, in angle brackets, or empty.
    [[nodiscard]] QString plainLinkAt(int line) const;

    [[nodiscard]] const Highlighter &highlighter() const { return *m_highlighter; }

public slots:
    void turnIntoLink(int line); ///< an embed, by angle brackets
    void turnIntoEmbed(int line); ///< such a link; it gets a paragraph of its own

    bool findNext(); ///< selects it, going round at the end; false if there is none
    bool findPrevious();
    /// Replaces the selection if it is a match, and goes to the next match.
    bool replaceCurrent(const QString &replacement);
    int replaceAll(const QString &replacement); ///< one undo step; how many

    void toggleBold();
    void toggleItalic();
    void toggleCode();
    void toggleStrikethrough();
    void toggleHeading(int level);
    void cycleHeading();
    void toggleQuote();
    void toggleBulletList();
    void toggleNumberedList();
    void insertLink(); ///< or takes the link away that the caret is in

    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// The menu for what is at a point of the viewport, as popped up; deletes itself when closed.
    QMenu *showContextMenu(const QPoint &point, const QTextCursor &at);

signals:
    void edited(const Galley::LineEdit &edit);
    void zoomChanged(int percent);
    void scrolled(); ///< up or down, in whichever way (a scroll bar tells only of its own)
    void misspellingsChanged(int count);
    /// An address stands alone on that line, as an embed, because a person put it there.
    void addressSettled(const QTextCursor &line, Galley::AddressOrigin origin);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    using Command = std::function<TextChange(QStringView text, const TextSelection &selection)>;

    [[nodiscard]] bool hasRoomForParagraph() const;
    void insertParagraph(const QString &address);
    void spareTypedWord(int position, int removed, int added);
    void followCaret();
    void followView(const QRect &changed, int scrolled);
    void applyFont();
    void applyDirection();
    void centreColumn();
    void apply(const Command &command);
    void replaceWord(QTextCursor word, const QString &was, const QString &replacement);
    void markMatches();
    void watchLongLines();
    void showBlocks();
    [[nodiscard]] QList<VisibleBlock> visibleBlocks() const;
    [[nodiscard]] QRect caretStrip() const; ///< of the viewport's whole width
    void paintSides();
    void paintHint();
    void followHint();
    void paintMatch();
    void paintCaret();
    [[nodiscard]] QPointF snapped(const QPointF &point) const;
    [[nodiscard]] bool forwardToText(QMouseEvent &event);

    EditorTheme m_theme = EditorTheme::light();
    EmbedColour m_embedColour;
    TextFinder m_finder;
    QFont m_textFont;
    int m_zoom = 100;
    int m_wheel = 0; ///< eighths of a degree not yet used
    QString m_hint; ///< what an empty article shows
    bool m_showsHint = false;
    QRect m_tint; ///< the caret's strip as painted
    ArticleLayout *m_layout = nullptr;
    EditTracker *m_tracker = nullptr;
    Highlighter *m_highlighter = nullptr;
    AddressWatch *m_addresses = nullptr;
};

} // namespace Galley
