// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace Galley {

/// Everything a person can tell the window to do. Rows of one table in actions.cpp.
enum class Act {
    New,
    Open,
    ClearRecent,
    Save,
    SaveAs,
    ExportHtml,
    ExportFragment,
    ExportText,
    ExportPdf,
    ExportCards,
    ExportLinks,
    ExportOnClick,
    ExportProviders,
    CloseWindow,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    GoToLine,
    Bold,
    Italic,
    Link,
    HeadingCycle,
    Heading1,
    Heading2,
    Heading3,
    NoHeading,
    Quote,
    BulletList,
    NumberedList,
    Preview,
    EditorZoomIn,
    EditorZoomOut,
    EditorZoomReset,
    EditorFont,
    PreviewZoomIn,
    PreviewZoomOut,
    PreviewZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeSwap,
    SmartPunctuation,
    EmbedsPanel,
    NextPane,
    FullScreen,
    Spelling,
    EmbedOffer,
    EmbedFetch,
    EmbedFetchAll,
    EmbedCheckAll,
    EmbedNote,
    EmbedTurn,
    EmbedLive,
    EmbedStopLive,
    EmbedSettings,
    Shortcuts,
    About
};

/// The window's actions by name: text, shortcut, icon, tooltip and status tip of every one come
/// from a single table. Object names are the table's names ("fileOpen").
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    /// The actions' shortcuts work in all of `window`.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Act act) const;
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }

private:
    QList<QAction *> m_actions; ///< in the order of Act
};

/// "Open… (Ctrl+O)", without the mnemonic.
[[nodiscard]] QString tooltipOf(const QString &text, const QKeySequence &shortcut);

} // namespace Galley
