// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleeditor.h"

#include "editor/edittracker.h"
#include "editor/highlighter.h"
#include "editor/spellingmenu.h"
#include "editor/wordjudge.h"

#include <QFontDatabase>
#include <QMenu>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int leastZoom = 50;
constexpr int mostZoom = 300;
constexpr int zoomStep = 10;
constexpr int measure = 66; // characters
constexpr qreal textToInterface = 1.25; // sizes of the fonts

} // namespace

ArticleEditor::ArticleEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_textFont(normalTextFont())
{
    setObjectName(u"articleEditor"_s);
    setAccessibleName(tr("Article"));
    setAccessibleDescription(tr("The text of the article, written in Markdown"));
    m_hint = tr("---\ntitle: The headline\nstandfirst: One sentence below it\n"
                "authors: [Your name]\n---\n\nThe article. Or simply begin to write.");
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursor(Qt::IBeamCursor);
    // The ground is painted here, so that nothing below has to be.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setCursor(Qt::ArrowCursor);
    setTabChangesFocus(false);
    // The caret is painted here: Qt's own has no colour.
    setCursorWidth(0);

    auto *text = new QTextDocument(this);
    m_layout = new ArticleLayout(text);
    text->setDocumentLayout(m_layout);
    setDocument(text);
    m_tracker = new EditTracker(text);
    connect(m_tracker, &EditTracker::edited, this, &ArticleEditor::edited);
    // Before the highlighter, which must know what is typed when it looks at the line.
    connect(text, &QTextDocument::contentsChange, this, &ArticleEditor::spareTypedWord);
    m_highlighter = new Highlighter(m_layout);
    connect(m_highlighter, &Highlighter::misspellingsChanged, this,
        &ArticleEditor::misspellingsChanged);
    m_addresses = new AddressWatch(this, m_highlighter);
    connect(m_addresses, &AddressWatch::settled, this, &ArticleEditor::addressSettled);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ArticleEditor::followCaret);
    connect(this, &QPlainTextEdit::updateRequest, this, &ArticleEditor::followView);
    connect(this, &QPlainTextEdit::textChanged, this, &ArticleEditor::markMatches);
    connect(this, &QPlainTextEdit::textChanged, this, &ArticleEditor::followHint);
    applyDirection();
    applyFont();
    setTheme(m_theme);
}

void ArticleEditor::setText(const QStringList &lines)
{
    QStringList blocks;
    blocks.reserve(lines.size());
    for (const QString &line : lines)
        blocks.append(toBlockText(line));
    m_tracker->setPaused(true);
    m_highlighter->setLoading(true);
    setPlainText(blocks.join(u'\n'));
    m_highlighter->setLoading(false);
    m_tracker->setPaused(false);
    m_addresses->forget();
    watchLongLines();
}

QStringList ArticleEditor::lines() const
{
    QStringList lines;
    lines.reserve(blockCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines.append(toLine(block.text()));
    return lines;
}

void ArticleEditor::setTheme(const EditorTheme &theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.pane);
    colours.setColor(QPalette::Text, theme.ink);
    colours.setColor(QPalette::Highlight, theme.selection);
    colours.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(colours);
    m_highlighter->setLook(theme, font());
    markMatches();
    update();
}

QFont ArticleEditor::normalTextFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * textToInterface);
    else
        font.setPixelSize(qRound(font.pixelSize() * textToInterface));
    return font;
}

void ArticleEditor::setTextFont(const QFont &font)
{
    m_textFont = font;
    applyFont();
}

void ArticleEditor::setZoom(int percent)
{
    const int zoom = std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    applyFont();
    emit zoomChanged(m_zoom);
}

void ArticleEditor::setEmbedColour(const EmbedColour &colourOf)
{
    m_embedColour = colourOf;
    viewport()->update();
}

void ArticleEditor::setWordJudge(WordJudge *judge)
{
    m_highlighter->setJudge(judge);
}

void ArticleEditor::setHeld(bool held)
{
    m_highlighter->setHeld(held);
}

int ArticleEditor::misspellings() const
{
    return m_highlighter->misspellings();
}

void ArticleEditor::setReadOnly(bool readOnly)
{
    QPlainTextEdit::setReadOnly(readOnly);
    if (readOnly)
        setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
}

void ArticleEditor::zoomIn()
{
    setZoom(m_zoom + zoomStep);
}

void ArticleEditor::zoomOut()
{
    setZoom(m_zoom - zoomStep);
}

void ArticleEditor::resetZoom()
{
    setZoom(100);
}

void ArticleEditor::applyFont()
{
    QFont scaled = m_textFont;
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * m_zoom / 100);
    else
        scaled.setPixelSize(std::max(1, scaled.pixelSize() * m_zoom / 100));
    setFont(scaled);
}

void ArticleEditor::applyDirection()
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft); // ArticleLayout turns it round where a paragraph does
    document()->setDefaultTextOption(option);
}

void ArticleEditor::setArticleDirection(Qt::LayoutDirection direction)
{
    if (!m_layout->setArticleDirection(direction))
        return;
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

void ArticleEditor::centreColumn()
{
    const int column
        = qCeil(measure * fontMetrics().averageCharWidth() + 2 * ArticleLayout::margin);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int left = std::max(0, (width() - column) / 2);
    const int right = std::max(0, width() - left - column - bar);
    // In a mirrored window the bar is on the left.
    const QMargins margins = layoutDirection() == Qt::RightToLeft ? QMargins(right, 0, left, 0)
                                                                  : QMargins(left, 0, right, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

void ArticleEditor::spareTypedWord(int position, int removed, int added)
{
    Q_UNUSED(removed)
    const QTextCursor caret = textCursor();
    if (caret.position() >= position && caret.position() <= position + added)
        m_highlighter->spareWordAt(caret.block(), caret.positionInBlock());
}

void ArticleEditor::followCaret()
{
    m_highlighter->settleTypedWord(textCursor());
    const QRect strip = caretStrip();
    if (strip == m_tint)
        return;
    update(QRect(0, m_tint.y(), width(), m_tint.height()));
    update(QRect(0, strip.y(), width(), strip.height()));
    viewport()->update(m_tint);
    viewport()->update(strip);
}

QMenu *ArticleEditor::showContextMenu(const QPoint &point, const QTextCursor &at)
{
    QMenu *menu = createStandardContextMenu();
    menu->setObjectName(u"editorMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<WordSpan> span
        = m_highlighter->misspellingAt(at.block(), at.positionInBlock());
    WordJudge *judge = m_highlighter->judge();
    if (span && judge && !isReadOnly()) {
        QTextCursor word(at.block());
        word.setPosition(at.block().position() + span->start);
        word.setPosition(word.position() + span->length, QTextCursor::KeepAnchor);
        const QString was = word.selectedText();
        addSpellingActions(*menu, was, *judge,
            [this, word, was](const QString &replacement) { replaceWord(word, was, replacement); });
    }
    menu->popup(viewport()->mapToGlobal(point));
    return menu;
}

void ArticleEditor::replaceWord(QTextCursor word, const QString &was, const QString &replacement)
{
    if (word.selectedText() != was)
        return;
    word.insertText(replacement);
    setTextCursor(word);
}

} // namespace Galley
