// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/theme.h"

#include "base/settingkeys.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Theme systemTheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Light;
    }
#endif
    // An empty palette gives way to the platform's own for a moment.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness()
            < system.color(QPalette::WindowText).lightness()
        ? Theme::Dark
        : Theme::Light;
}

} // namespace

Colours coloursOf(Theme theme)
{
    if (theme == Theme::Dark) {
        return {.ground = 0x17181b,
            .pane = 0x1d1f23,
            .ink = 0xe4e2dd,
            .muted = 0x9a9ca3,
            .line = 0x30333a,
            .chrome = 0x232529,
            .accent = 0xff8a75,
            .link = 0x8ab4f8,
            .tint = 0x2b2422,
            .pressed = 0x28303d,
            .good = 0x7bc48a,
            .selection = 0x3f6ba8,
            .selectedText = 0xffffff,
            .disabled = 0x6d7078,
            .scroll = 0x6d7078};
    }
    return {.ground = 0xf6f5f2,
        .pane = 0xffffff,
        .ink = 0x1d1f23,
        .muted = 0x62666d,
        .line = 0xe3e1dc,
        .chrome = 0xefede8,
        .accent = 0xb3261e,
        .link = 0x1a4f8b,
        .tint = 0xfbf1ee,
        .pressed = 0xe0e8f4,
        .good = 0x1f6b2c,
        .selection = 0x2c66a8,
        .selectedText = 0xffffff,
        .disabled = 0x9b9ea4,
        .scroll = 0x8f9298};
}

QPalette paletteOf(Theme theme)
{
    const Colours c = coloursOf(theme);
    QPalette palette(c.chrome);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, c.chrome);
    set(QPalette::WindowText, c.ink);
    set(QPalette::Base, c.pane);
    set(QPalette::AlternateBase, c.ground);
    set(QPalette::Text, c.ink);
    set(QPalette::Button, c.chrome);
    set(QPalette::ButtonText, c.ink);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::ToolTipBase, c.tint);
    set(QPalette::ToolTipText, c.ink);
    set(QPalette::Highlight, c.selection);
    set(QPalette::HighlightedText, c.selectedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::BrightText, c.accent);
    set(QPalette::Mid, c.line);
    const bool dark = theme == Theme::Dark;
    set(QPalette::Light, dark ? c.line.lighter(120) : c.pane);
    set(QPalette::Midlight, c.line);
    set(QPalette::Dark, dark ? c.ground.darker(130) : c.line.darker(135));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : c.line.darker(190));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
    return palette;
}

QString styleSheetOf(Theme theme)
{
    const Colours c = coloursOf(theme);
    QString sheet = uR"(
QMenuBar { background: @chrome; border: none; padding: 0.15em 0.35em; }
QMenuBar::item { background: transparent; padding: 0.3em 0.6em; border-radius: 0.3em; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @pressed; color: @ink; }
QToolBar#mainToolBar { background: @chrome; border: none; border-bottom: 1px solid @line;
    padding: 0.3em 0.5em; spacing: 0.2em; }
QToolBar#mainToolBar::separator { background: @line; width: 1px; margin: 0.4em 0.45em; }
QToolBar#mainToolBar QToolButton { border: 1px solid transparent; border-radius: 0.35em;
    padding: 0.3em 0.4em; color: @ink; }
QToolBar#mainToolBar QToolButton:hover { background: @hover; }
QToolBar#mainToolBar QToolButton:pressed, QToolBar#mainToolBar QToolButton:checked {
    background: @pressed; }
QToolBar#mainToolBar QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolBar#mainToolBar QToolButton::menu-indicator { image: none; width: 0; }
QToolBar#mainToolBar QToolButton:focus { border-color: @selection; }
QStatusBar { background: @chrome; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { border: 1px solid transparent; border-radius: 0.3em;
    padding: 0.15em 0.5em; background: transparent; color: @muted; }
QStatusBar QToolButton[weight="strong"] { color: @ink; }
QStatusBar QToolButton[weight="good"] { color: @good; }
QStatusBar QToolButton[weight="attention"] { color: @accent; }
QStatusBar QToolButton:hover { background: @hover; color: @ink; }
QStatusBar QToolButton:focus { border-color: @selection; }
QStatusBar QToolButton::menu-indicator { image: none; width: 0; }
QSplitter#panes QScrollBar:vertical, QDockWidget QScrollBar:vertical { background: @pane; border: none; width: 0.85em; }
QSplitter#panes QScrollBar::handle:vertical, QDockWidget QScrollBar::handle:vertical {
    background: @scroll; border-radius: 0.25em; min-height: 2em; margin: 0.1em 0.15em; }
QSplitter#panes QScrollBar::add-line, QSplitter#panes QScrollBar::sub-line,
QDockWidget QScrollBar::add-line, QDockWidget QScrollBar::sub-line { height: 0; width: 0; }
QSplitter#panes::handle { background: @line; }
QToolButton#embedMore::menu-indicator { image: none; }
QCheckBox::indicator { width: 0.9em; height: 0.9em; border: 1px solid @muted;
    border-radius: 0.2em; background: @pane; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @link; }
QCheckBox::indicator:checked { border-color: @selection; background: @selection;
    image: url(:/style/checked.svg); }
QCheckBox::indicator:disabled { border-color: @disabled; background: transparent; }
QCheckBox::indicator:checked:disabled { border-color: @disabled; background: @disabled; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)"_s;
    const QList<std::pair<QLatin1StringView, QColor>> names{{"@chrome"_L1, c.chrome},
        {"@line"_L1, c.line}, {"@pressed"_L1, c.pressed}, {"@ink"_L1, c.ink}, {"@pane"_L1, c.pane},
        {"@scroll"_L1, c.scroll}, {"@muted"_L1, c.muted}, {"@good"_L1, c.good},
        {"@accent"_L1, c.accent}, {"@disabled"_L1, c.disabled}, {"@link"_L1, c.link},
        {"@selection"_L1, c.selection},
        {"@hover"_L1, theme == Theme::Dark ? c.chrome.lighter(130) : c.chrome.darker(106)}};
    for (const auto &[name, colour] : names) {
        sheet.replace(name, colour.name());
    }
    return sheet;
}

ThemeSwitch::ThemeSwitch(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    refresh();
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(Keys::theme.key)) {
            refresh();
        }
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        [this] { refresh(); });
#endif
}

void ThemeSwitch::refresh()
{
    const QString byHand = m_settings.get(Keys::theme);
    if (byHand == "dark"_L1) {
        apply(Theme::Dark);
    } else if (byHand == "light"_L1) {
        apply(Theme::Light);
    } else {
        apply(systemTheme());
    }
}

void ThemeSwitch::apply(Theme theme)
{
    const bool isNews = theme != m_theme;
    m_theme = theme;
    QApplication::setPalette(paletteOf(theme));
    if (isNews) {
        emit themeChanged(theme);
    }
}

} // namespace Galley
