// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include "window/icons.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

enum class Kind { Plain, Checkable };

struct Row
{
    Act act;
    const char *name;
    const char *text;
    const char *shortcut; ///< portable; alternatives separated by "; "
    const char *icon; ///< of resources/icons, or null
    const char *tip;
    Kind kind = Kind::Plain;
};

// clang-format off
// T() marks a text for lupdate, which is told of it in translations/CMakeLists.txt and takes the
// context from the struct.
#define T(text) text
struct Table
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Actions)

public:
static constexpr auto rows = std::to_array<Row>({
    {Act::New, "fileNew", T("&New"), "Ctrl+N", "new", T("Start a new article")},
    {Act::Open, "fileOpen", T("&Open…"), "Ctrl+O", "open", T("Open an article from a file")},
    {Act::ClearRecent, "fileClearRecent", T("&Clear this list"), "", nullptr,
        T("Forget which files were opened; the files stay")},
    {Act::Save, "fileSave", T("&Save"), "Ctrl+S", "save", T("Save the article to its file")},
    {Act::SaveAs, "fileSaveAs", T("Save &as…"), "Ctrl+Shift+S", nullptr,
        T("Save the article to another file")},
    {Act::ExportHtml, "exportHtml", T("&HTML page…"), "", nullptr,
        T("Write the article as one page with its style and pictures inside")},
    {Act::ExportFragment, "exportFragment", T("HTML &fragment…"), "", nullptr,
        T("Write the article’s markup alone, to put into another page")},
    {Act::ExportText, "exportText", T("&Plain text…"), "", nullptr,
        T("Write the article as text without marks")},
    {Act::ExportPdf, "exportPdf", T("P&DF…"), "", nullptr, T("Write the article as pages to print")},
    {Act::ExportCards, "exportEmbedCards", T("As &cards"), "", nullptr,
        T("Show what is kept of the embeds; nothing is loaded from their networks"),
        Kind::Checkable},
    {Act::ExportLinks, "exportEmbedLinks", T("As &links"), "", nullptr,
        T("Put a plain link in place of each embed"), Kind::Checkable},
    {Act::ExportOnClick, "exportEmbedOnClick", T("Live on a &reader’s click"), "", nullptr,
        T("Show what is kept, and load the network’s own when a reader clicks"), Kind::Checkable},
    {Act::ExportProviders, "exportEmbedProviders", T("As the &networks’ own markup"), "", nullptr,
        T("Load everything from the networks, with their scripts, for a system that wants it"),
        Kind::Checkable},
    {Act::CloseWindow, "fileQuit", T("&Quit"), "Ctrl+Q", nullptr, T("Close the window and end Galley")},

    {Act::Undo, "editUndo", T("&Undo"), "Ctrl+Z", "undo", T("Take back the last change")},
    {Act::Redo, "editRedo", T("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo",
        T("Do again what was taken back")},
    {Act::Cut, "editCut", T("Cu&t"), "Ctrl+X", nullptr, T("Move the selected text to the clipboard")},
    {Act::Copy, "editCopy", T("&Copy"), "Ctrl+C", nullptr, T("Copy the selected text to the clipboard")},
    {Act::Paste, "editPaste", T("&Paste"), "Ctrl+V", nullptr, T("Insert the text of the clipboard")},
    {Act::SelectAll, "editSelectAll", T("Select &all"), "Ctrl+A", nullptr, T("Select the whole text")},
    {Act::Find, "editFind", T("&Find…"), "Ctrl+F", "find", T("Look for words in the text")},
    {Act::FindNext, "editFindNext", T("Find &next"), "F3", nullptr, T("Go to the next place found")},
    {Act::FindPrevious, "editFindPrevious", T("Find pre&vious"), "Shift+F3", nullptr,
        T("Go to the place found before")},
    {Act::Replace, "editReplace", T("R&eplace…"), "Ctrl+H", nullptr,
        T("Look for words and put others in their place")},
    {Act::GoToLine, "editGoToLine", T("&Go to line…"), "Ctrl+G", nullptr,
        T("Move the caret to a line by its number")},

    {Act::Bold, "formatBold", T("&Bold"), "Ctrl+B", "bold", T("Make the selected words bold")},
    {Act::Italic, "formatItalic", T("&Italic"), "Ctrl+I", "italic", T("Make the selected words italic")},
    {Act::Link, "formatLink", T("&Link"), "Ctrl+K", "link", T("Make the selected words a link")},
    {Act::HeadingCycle, "formatHeading", T("Ne&xt heading level"), "Ctrl+Shift+H", "heading",
        T("Make the line a heading, the next level each time")},
    {Act::Heading1, "formatHeading1", T("Heading &1"), "Ctrl+Alt+1", nullptr,
        T("Make the line a heading of the first level")},
    {Act::Heading2, "formatHeading2", T("Heading &2"), "Ctrl+Alt+2", nullptr,
        T("Make the line a heading of the second level")},
    {Act::Heading3, "formatHeading3", T("Heading &3"), "Ctrl+Alt+3", nullptr,
        T("Make the line a heading of the third level")},
    {Act::NoHeading, "formatNoHeading", T("&No heading"), "Ctrl+Alt+0", nullptr,
        T("Make the line ordinary text")},
    {Act::Quote, "formatQuote", T("&Quote"), "Ctrl+Shift+B", "quote",
        T("Make the selected lines a quotation")},
    {Act::BulletList, "formatBulletList", T("B&ulleted list"), "Ctrl+Shift+8", "bullets",
        T("Make the selected lines a list")},
    {Act::NumberedList, "formatNumberedList", T("Nu&mbered list"), "Ctrl+Shift+7", "numbers",
        T("Make the selected lines a numbered list")},

    {Act::Preview, "viewPreview", T("&Preview"), "Ctrl+E", "preview",
        T("Show the article as its readers will see it"), Kind::Checkable},
    {Act::EditorZoomIn, "viewZoomIn", T("Text &larger"), "Ctrl++; Ctrl+=", nullptr,
        T("Make the editor’s text larger")},
    {Act::EditorZoomOut, "viewZoomOut", T("Text &smaller"), "Ctrl+-", nullptr,
        T("Make the editor’s text smaller")},
    {Act::EditorZoomReset, "viewZoomReset", T("Text &normal size"), "Ctrl+0", nullptr,
        T("Give the editor’s text its normal size")},
    {Act::EditorFont, "viewEditorFont", T("Editor fon&t…"), "", nullptr,
        T("Choose the font of the editor’s text")},
    {Act::PreviewZoomIn, "viewPreviewZoomIn", T("Preview la&rger"), "Ctrl+Alt++; Ctrl+Alt+=", nullptr,
        T("Make the preview larger")},
    {Act::PreviewZoomOut, "viewPreviewZoomOut", T("Preview s&maller"), "Ctrl+Alt+-", nullptr,
        T("Make the preview smaller")},
    {Act::PreviewZoomReset, "viewPreviewZoomReset", T("Preview n&ormal size"), "", nullptr,
        T("Give the preview its normal size")},
    {Act::ThemeSystem, "themeSystem", T("As the &system"), "", nullptr,
        T("Light or dark, whichever the system is"), Kind::Checkable},
    {Act::ThemeLight, "themeLight", T("&Light"), "", nullptr, T("Always light"), Kind::Checkable},
    {Act::ThemeDark, "themeDark", T("&Dark"), "", nullptr, T("Always dark"), Kind::Checkable},
    {Act::ThemeSwap, "themeSwap", T("S&wap light and dark"), "Ctrl+Shift+L", "appearance",
        T("From light to dark, or from dark to light")},
    {Act::SmartPunctuation, "viewSmartPunctuation", T("Smart p&unctuation"), "", nullptr,
        T("Show straight quotes and dashes as typographic ones; the text stays as typed"),
        Kind::Checkable},
    {Act::EmbedsPanel, "viewEmbeds", T("&Embeds"), "Ctrl+Alt+E", "embeds",
        T("List the embeds of the article, and how each of them stands"), Kind::Checkable},
    {Act::NextPane, "viewNextPane", T("Ne&xt pane"), "F6", nullptr,
        T("Move from the text to the preview, to the embeds, to the status bar, and back")},
    {Act::FullScreen, "viewFullScreen", T("&Full screen"), "F11", nullptr,
        T("Fill the screen with the window"), Kind::Checkable},

    {Act::Spelling, "toolsSpelling", T("&Check spelling"), "Shift+F7", nullptr,
        T("Underline words that the dictionary does not know"), Kind::Checkable},

    {Act::EmbedOffer, "embedOffer", T("&What to do with it…"), "Ctrl+.", nullptr,
        T("Offer what can be done with the embed on the caret’s line")},
    {Act::EmbedFetch, "embedFetchHere", T("&Fetch embed"), "Ctrl+Shift+E", "fetch",
        T("Fetch what is posted at the address on the caret’s line, and keep it beside the article")},
    {Act::EmbedFetchAll, "embedFetchAll", T("Fetch &all"), "", nullptr,
        T("Fetch all embeds of the article that are not kept yet")},
    {Act::EmbedCheckAll, "embedCheckAll", T("&Check all"), "", nullptr,
        T("Ask how all embeds stand at their sources; what is kept stays as it is")},
    {Act::EmbedNote, "embedNoteHere", T("Fill in by &hand…"), "", nullptr,
        T("Note what the network does not say of the embed on the caret’s line")},
    {Act::EmbedTurn, "embedTurn", T("&Turn embed into link, or back"), "Ctrl+Shift+K", nullptr,
        T("Make a plain link of the embed on the caret’s line, or an embed of the link there")},
    {Act::EmbedLive, "embedLiveHere", T("Show &live, or as card"), "", nullptr,
        T("Show the embed on the caret’s line as its provider shows it, or its card again")},
    {Act::EmbedStopLive, "embedStopLive", T("St&op all live"), "", nullptr,
        T("Show the cards of all embeds again")},
    {Act::EmbedSettings, "embedSettings", T("Embed &settings…"), "", nullptr,
        T("Whether what is pasted is fetched, and what is shown live without asking")},

    {Act::Shortcuts, "helpShortcuts", T("&Keyboard shortcuts"), "F1", nullptr,
        T("List every shortcut")},
    {Act::About, "helpAbout", T("&About Galley"), "", nullptr,
        T("Version and licence of the program")},
});
};
#undef T
// clang-format on

/// What a menu shows of the shortcut. In one that runs from right to left, the sign at the end of
/// "Ctrl++" would wander to its front.
QString keysInMenu(const QKeySequence &shortcut)
{
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    if (keys.isEmpty() || keys.back().isLetterOrNumber() || !QGuiApplication::isRightToLeft()) {
        return {};
    }
    return u'\t' + (QChar(0x2066) + keys + QChar(0x2069));
}

QAction *makeAction(const Row &row, QObject *parent)
{
    auto *action = new QAction(Actions::tr(row.text), parent);
    action->setObjectName(QLatin1StringView(row.name));
    action->setCheckable(row.kind == Kind::Checkable);
    if (*row.shortcut != '\0')
        action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(row.shortcut)));
    action->setStatusTip(Actions::tr(row.tip));
    action->setToolTip(tooltipOf(action->text(), action->shortcut()));
    action->setText(action->text() + keysInMenu(action->shortcut()));
    if (row.icon) {
        action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setIconVisibleInMenu(false);
    }
    return action;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    m_actions.reserve(Table::rows.size());
    for (const Row &row : Table::rows) {
        Q_ASSERT(static_cast<qsizetype>(row.act) == m_actions.size());
        m_actions.append(makeAction(row, this));
    }
    // Other text fields of the window have these keys for themselves.
    for (const Act act : {Act::Undo, Act::Redo, Act::Cut, Act::Copy, Act::Paste, Act::SelectAll}) {
        (*this)[act]->setShortcutContext(Qt::WidgetShortcut);
    }
    window->addActions(m_actions);
}

QAction *Actions::operator[](Act act) const
{
    return m_actions.at(static_cast<qsizetype>(act));
}

QString tooltipOf(const QString &text, const QKeySequence &shortcut)
{
    QString plain = text;
    plain.remove(u'&');
    if (shortcut.isEmpty()) {
        return plain;
    }
    return Actions::tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText));
}

} // namespace Galley
