// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menus.h"

#include "window/actions.h"
#include "window/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Says the texts of menus, for the translators.
struct MenuText
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Menus)
};

constexpr std::optional<Act> line = std::nullopt; ///< a separator

void fill(QMenu *menu, const Actions &actions, std::initializer_list<std::optional<Act>> acts)
{
    for (const std::optional<Act> &act : acts) {
        act ? menu->addAction(actions[*act]) : static_cast<void>(menu->addSeparator());
    }
}

QMenu *addMenu(QMenu *menu, const QString &title, const QString &name)
{
    QMenu *sub = menu->addMenu(title);
    sub->setObjectName(name);
    return sub;
}

/// One of them is checked.
void group(QMenu *menu, const Actions &actions, std::initializer_list<Act> acts)
{
    auto *group = new QActionGroup(menu);
    for (const Act act : acts) {
        group->addAction(actions[act]);
    }
}

void fillFile(QMenu *menu, const Actions &actions, QMenu *recent)
{
    fill(menu, actions, {Act::New, Act::Open});
    menu->addMenu(recent);
    fill(menu, actions, {line, Act::Save, Act::SaveAs});
    QMenu *exports = addMenu(menu, MenuText::tr("&Export"), u"exportMenu"_s);
    fill(exports, actions,
        {Act::ExportHtml, Act::ExportFragment, Act::ExportText, Act::ExportPdf, line});
    QMenu *embeds = addMenu(exports, MenuText::tr("&Embeds"), u"exportEmbedsMenu"_s);
    fill(embeds, actions,
        {Act::ExportCards, Act::ExportLinks, Act::ExportOnClick, Act::ExportProviders});
    group(embeds, actions,
        {Act::ExportCards, Act::ExportLinks, Act::ExportOnClick, Act::ExportProviders});
    fill(menu, actions, {line, Act::CloseWindow});
}

void fillFormat(QMenu *menu, const Actions &actions)
{
    fill(menu, actions, {Act::Bold, Act::Italic, Act::Link, line});
    QMenu *heading = addMenu(menu, MenuText::tr("&Heading"), u"headingMenu"_s);
    fill(heading, actions,
        {Act::Heading1, Act::Heading2, Act::Heading3, Act::NoHeading, line, Act::HeadingCycle});
    fill(menu, actions, {Act::Quote, Act::BulletList, Act::NumberedList});
}

void fillView(QMenu *menu, const Actions &actions)
{
    fill(menu, actions,
        {Act::Preview, Act::SmartPunctuation, line, Act::EditorZoomIn, Act::EditorZoomOut,
            Act::EditorZoomReset, Act::EditorFont, line, Act::PreviewZoomIn, Act::PreviewZoomOut,
            Act::PreviewZoomReset, line});
    QMenu *appearance = addMenu(menu, MenuText::tr("&Appearance"), u"appearanceMenu"_s);
    fill(appearance, actions,
        {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark, line, Act::ThemeSwap});
    group(menu, actions, {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark});
    fill(menu, actions, {line, Act::EmbedsPanel, line, Act::NextPane, Act::FullScreen});
}

void addHeadingButton(QToolBar *bar, const Actions &actions)
{
    auto *menu = new QMenu(bar);
    fill(menu, actions,
        {Act::Heading1, Act::Heading2, Act::Heading3, Act::NoHeading, line, Act::HeadingCycle});
    auto *button = new QToolButton(bar);
    button->setObjectName(u"headingButton"_s);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIcon(icon(u"heading"));
    button->setText(MenuText::tr("Heading"));
    button->setAccessibleName(MenuText::tr("Heading"));
    button->setToolTip(actions[Act::HeadingCycle]->toolTip());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(button);
}

void addSpace(QToolBar *bar)
{
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
}

} // namespace

void buildMenus(QMainWindow &window, const Actions &actions, const FilledMenus &filled)
{
    QMenuBar *bar = window.menuBar();
    fillFile(bar->addMenu(MenuText::tr("&File")), actions, filled.recent);
    fill(bar->addMenu(MenuText::tr("&Edit")), actions,
        {Act::Undo, Act::Redo, line, Act::Cut, Act::Copy, Act::Paste, Act::SelectAll, line,
            Act::Find, Act::FindNext, Act::FindPrevious, Act::Replace, line, Act::GoToLine});
    fillFormat(bar->addMenu(MenuText::tr("F&ormat")), actions);
    fillView(bar->addMenu(MenuText::tr("&View")), actions);
    QMenu *tools = bar->addMenu(MenuText::tr("&Tools"));
    tools->addAction(actions[Act::Spelling]);
    tools->addMenu(filled.language);
    tools->addSeparator();
    fill(addMenu(tools, MenuText::tr("&Embeds"), u"embedsMenu"_s), actions,
        {Act::EmbedFetch, Act::EmbedNote, Act::EmbedTurn, Act::EmbedLive, Act::EmbedOffer, line,
            Act::EmbedFetchAll, Act::EmbedCheckAll, Act::EmbedStopLive, line, Act::EmbedsPanel,
            Act::EmbedSettings});
    fill(bar->addMenu(MenuText::tr("&Help")), actions, {Act::Shortcuts, line, Act::About});
}

void buildToolBar(QMainWindow &window, const Actions &actions)
{
    QToolBar *bar = window.addToolBar(MenuText::tr("Tools"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int size = qRound(bar->fontMetrics().height() * 1.25);
    bar->setIconSize(QSize(size, size));
    bar->addAction(actions[Act::Bold]);
    bar->addAction(actions[Act::Italic]);
    addHeadingButton(bar, actions);
    bar->addAction(actions[Act::Quote]);
    bar->addAction(actions[Act::BulletList]);
    bar->addAction(actions[Act::NumberedList]);
    bar->addSeparator();
    bar->addAction(actions[Act::Link]);
    bar->addSeparator();
    bar->addAction(actions[Act::Undo]);
    bar->addAction(actions[Act::Redo]);
    bar->addAction(actions[Act::Find]);
    addSpace(bar);
    bar->addAction(actions[Act::Preview]);
    bar->addAction(actions[Act::ThemeSwap]);
    if (auto *preview = qobject_cast<QToolButton *>(bar->widgetForAction(actions[Act::Preview]))) {
        preview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    // The bar is never taken away, so the window's menu that would do it has nothing to say.
    window.setContextMenuPolicy(Qt::NoContextMenu);
}

void giveToolBarItsIcon(QMainWindow &window)
{
    if (auto *more = window.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)) {
        more->setIcon(icon(u"more"));
    }
}

} // namespace Galley
