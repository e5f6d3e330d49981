// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "window/languagemenu.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_LanguageMenu : public QObject
{
    Q_OBJECT

private slots:
    void language_isTheArticlesUnlessChosenByHand();
    void languageName_isTheSpeakersOwn();
    void menu_listsDictionariesAndKeepsTheChoice();
};

void tst_LanguageMenu::language_isTheArticlesUnlessChosenByHand()
{
    Settings settings(Settings::Store::Memory);
    QVERIFY(!spellingLanguage(settings, {}).isEmpty());
    QCOMPARE(spellingLanguage(settings, u"de-AT"_s), u"de-AT"_s);

    settings.set(Keys::spellingLanguage, u"en_GB"_s);
    QCOMPARE(spellingLanguage(settings, u"de-AT"_s), u"en_GB"_s);

    settings.set(Keys::spelling, false);
    QVERIFY(spellingLanguage(settings, u"de-AT"_s).isEmpty());
}

void tst_LanguageMenu::languageName_isTheSpeakersOwn()
{
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"de-DE"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"x-none"_s), u"x-none"_s);
}

void tst_LanguageMenu::menu_listsDictionariesAndKeepsTheChoice()
{
    Settings settings(Settings::Store::Memory);
    QAction spelling(u"Check spelling"_s);
    LanguageMenu menu(settings, &spelling, nullptr);
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().constFirst(), &spelling);

    QAction *last = menu.actions().constLast();
    QVERIFY2(last->isEnabled(), "the dictionary of the tests");
    last->trigger();
    const QString chosen = settings.get(Keys::spellingLanguage);
    QVERIFY(!chosen.isEmpty());
    QVERIFY(last->text().contains(chosen));

    emit menu.aboutToShow();
    QVERIFY(menu.actions().constLast()->isChecked());
}

QTEST_MAIN(tst_LanguageMenu)
#include "tst_languagemenu.moc"
