// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "window/languagemenu.h"

#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_LanguageMenu : public QObject
{
    Q_OBJECT

private slots:
    void languageName_isTheSpeakersOwn();
    void menu_listsDictionariesAndKeepsTheChoice();
};

void tst_LanguageMenu::languageName_isTheSpeakersOwn()
{
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"de-DE"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"x-none"_s), u"x-none"_s);
}

void tst_LanguageMenu::menu_listsDictionariesAndKeepsTheChoice()
{
    QAction spelling(u"Check spelling"_s);
    LanguageMenu menu(&spelling, nullptr);
    QSignalSpy changed(&menu, &LanguageMenu::chosenChanged);
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().constFirst(), &spelling);

    QAction *last = menu.actions().constLast();
    QVERIFY2(last->isEnabled(), "the dictionary of the tests");
    last->trigger();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!menu.chosen().isEmpty());
    QVERIFY(last->text().contains(menu.chosen()));

    emit menu.aboutToShow();
    QVERIFY(menu.actions().constLast()->isChecked());
}

QTEST_MAIN(tst_LanguageMenu)
#include "tst_languagemenu.moc"
