// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "window/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

} // namespace

Q_DECLARE_METATYPE(Galley::Theme)

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void textOfThePalette_isReadable_data() { addThemes(); }
    void textOfThePalette_isReadable();
    void textOfTheBars_isReadable_data() { addThemes(); }
    void textOfTheBars_isReadable();
    void focusAndSelection_standOut_data() { addThemes(); }
    void focusAndSelection_standOut();
    void styleSheet_hasNoNameLeft_data() { addThemes(); }
    void styleSheet_hasNoNameLeft();
    void choiceByHand_winsAtOnce();
    void systemsPalette_isFollowed();
};

void tst_Theme::textOfThePalette_isReadable()
{
    QFETCH(Theme, theme);
    const QPalette palette = paletteOf(theme);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}, {QPalette::BrightText, QPalette::Window}};
    for (const auto &[text, ground] : pairs) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(u"role %1 on %2: %3"_s.arg(text).arg(ground).arg(ratio)));
    }
}

void tst_Theme::textOfTheBars_isReadable()
{
    QFETCH(Theme, theme);
    const Colours c = coloursOf(theme);
    for (const QColor &text : {c.ink, c.muted, c.good, c.accent}) {
        const double ratio = contrast(text, c.chrome);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(text.name()).arg(ratio)));
    }
    QVERIFY(contrast(c.ink, c.pressed) >= 4.5);
    QVERIFY(contrast(c.ink, c.tint) >= 4.5);
}

void tst_Theme::focusAndSelection_standOut()
{
    QFETCH(Theme, theme);
    const Colours c = coloursOf(theme);

    QVERIFY(contrast(c.selection, c.pane) >= 3);
    QVERIFY(contrast(c.scroll, c.pane) >= 3);
    QVERIFY2(contrast(c.selection, c.chrome) >= 2.5, "the frame of a button with the focus");
}

void tst_Theme::styleSheet_hasNoNameLeft()
{
    QFETCH(Theme, theme);

    QVERIFY(!styleSheetOf(theme).contains(u'@'));
    QVERIFY(styleSheetOf(theme).contains(coloursOf(theme).chrome.name()));
}

void tst_Theme::choiceByHand_winsAtOnce()
{
    Settings settings(Settings::Store::Memory);
    settings.set(Keys::theme, u"light"_s);
    const ThemeSwitch theme(settings, nullptr);
    QSignalSpy changes(&theme, &ThemeSwitch::themeChanged);

    settings.set(Keys::theme, u"dark"_s);

    QCOMPARE(theme.theme(), Theme::Dark);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), coloursOf(Theme::Dark).pane);
}

void tst_Theme::systemsPalette_isFollowed()
{
    Settings settings(Settings::Store::Memory);
    settings.set(Keys::theme, u"dark"_s);
    ThemeSwitch theme(settings, nullptr);

    settings.set(Keys::theme, QString());

    // The offscreen platform is light.
    QCOMPARE(theme.theme(), Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), coloursOf(Theme::Light).pane);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
