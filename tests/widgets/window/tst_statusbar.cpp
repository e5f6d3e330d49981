// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusbar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QToolButton *button(const StatusBar &bar, const char *name)
{
    return bar.findChild<QToolButton *>(QLatin1StringView(name));
}

EmbedOnPage embed(EmbedState state)
{
    EmbedOnPage entry;
    entry.line = 4;
    entry.embed.state = state;
    entry.embed.ref.host = u"social.example"_s;
    entry.embed.ref.handle = u"@ana"_s;
    return entry;
}

/// What a menu lists when it opens.
QList<QAction *> opened(const QToolButton *button)
{
    emit button->menu()->aboutToShow();
    return button->menu()->actions();
}

} // namespace

class tst_StatusBar : public QObject
{
    Q_OBJECT

private slots:
    void words_areCounted();
    void embeds_areSaidInWords_data();
    void embeds_areSaidInWords();
    void problems_areListedAndLeadToTheirLine();
    void wordsOfTheArticle_areNeverMarkup();
    void narrowBar_keepsWhatMattersMost();
    void hint_isNotWrittenOver();
    void saved_saysWhenAndWhether();
    void place_countsFromOne();
    void file_saysEncodingAndLineEnds();
    void everyButton_isReachableAndNamed();
};

void tst_StatusBar::words_areCounted()
{
    StatusBar bar(nullptr);
    PageCounts counts;
    counts.words = 1;
    bar.showCounts(counts);
    QCOMPARE(button(bar, "statusWords")->text(), u"1 word"_s);
    QCOMPARE(button(bar, "statusReading")->text(), u"1 min read"_s);

    counts.words = 0;
    bar.showCounts(counts);
    QVERIFY(button(bar, "statusReading")->text().isEmpty());

    counts.words = 660;
    bar.showCounts(counts);
    QCOMPARE(button(bar, "statusWords")->text(), u"660 words"_s);
    QCOMPARE(button(bar, "statusReading")->text(), u"3 min read"_s);
}

void tst_StatusBar::embeds_areSaidInWords_data()
{
    QTest::addColumn<QList<EmbedState>>("states");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<EmbedState>{} << QString();
    QTest::newRow("one kept") << QList{EmbedState::Ok} << u"● 1 embed kept offline"_s;
    QTest::newRow("all kept") << QList{EmbedState::Ok, EmbedState::Gone}
                              << u"● 2 embeds kept offline"_s;
    QTest::newRow("some kept") << QList{EmbedState::Ok, EmbedState::UrlOnly}
                               << u"1 of 2 embeds kept offline"_s;
    QTest::newRow("damaged") << QList{EmbedState::Damaged} << u"1 embed, as a link only"_s;
    QTest::newRow("links") << QList{EmbedState::UrlOnly, EmbedState::UrlOnly}
                           << u"2 embeds, as links only"_s;
}

void tst_StatusBar::embeds_areSaidInWords()
{
    QFETCH(QList<EmbedState>, states);
    QFETCH(QString, text);
    StatusBar bar(nullptr);
    QList<EmbedOnPage> embeds;
    for (const EmbedState state : std::as_const(states)) {
        embeds.append(embed(state));
    }
    const auto kept = std::count_if(
        embeds.begin(), embeds.end(), [](const EmbedOnPage &entry) { return isKept(entry.embed); });
    QSignalSpy asked(&bar, &StatusBar::embedsAsked);

    bar.showCounts({.embeds = int(embeds.size()), .keptEmbeds = int(kept)});

    QCOMPARE(button(bar, "statusEmbeds")->text(), text);
    QCOMPARE(button(bar, "statusEmbeds")->isHidden(), text.isEmpty());
    button(bar, "statusEmbeds")->click();
    QCOMPARE(asked.count(), 1);
}

void tst_StatusBar::problems_areListedAndLeadToTheirLine()
{
    StatusBar bar(nullptr);
    QSignalSpy chosen(&bar, &StatusBar::lineChosen);
    const QList<Problem> listed{{.line = 11, .message = u"The date is no date."_s},
        {.line = -1, .message = u"There is no headline."_s}};
    bar.setLists({.outline = {}, .problems = [&listed] { return listed; }});
    bar.showCounts({.problems = 2});
    QToolButton *problems = button(bar, "statusProblems");
    QCOMPARE(problems->text(), u"2 things to look at"_s);

    QVERIFY(problems->menu()->actions().isEmpty()); // it costs nothing before it is opened
    opened(problems).constFirst()->trigger();

    QCOMPARE(problems->menu()->actions().constFirst()->text(), u"Line 12: The date is no date."_s);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 11);
    bar.showCounts({});
    QVERIFY(problems->isHidden());
}

void tst_StatusBar::wordsOfTheArticle_areNeverMarkup()
{
    const QString picture = u"<img src='/dev/zero'>"_s;
    StatusBar bar(nullptr);
    bar.setLists(
        {.outline = [&picture] { return QList<OutlineEntry>{{.line = 1, .text = picture}}; },
            .problems = [&picture] { return QList<Problem>{{.line = 2, .message = picture}}; }});
    bar.showSpelling(u"x"_s, picture);

    const QStringList tips{opened(button(bar, "statusWords")).constFirst()->toolTip(),
        opened(button(bar, "statusProblems")).constFirst()->toolTip(),
        button(bar, "statusLanguage")->toolTip()};
    for (const QString &tip : tips) {
        QVERIFY2(tip.contains(u"&lt;img"_s), qPrintable(tip));
        QVERIFY2(!tip.contains(u"<img"_s), qPrintable(tip));
        QVERIFY(Qt::mightBeRichText(tip));
    }
}

void tst_StatusBar::narrowBar_keepsWhatMattersMost()
{
    QWidget window;
    StatusBar bar(&window);
    bar.showSaved(true, {});
    bar.resize(1200, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const char *name : {"statusWords", "statusSaved", "statusPlace", "statusEncoding"})
        QVERIFY2(button(bar, name)->isVisible(), name);

    QCOMPARE(bar.minimumSizeHint().width(), 0);
    bar.resize(180, 30);
    QTRY_VERIFY(!button(bar, "statusEncoding")->isVisible());
    QVERIFY(button(bar, "statusWords")->isVisible());
    QCOMPARE(bar.width(), 180);
    for (const auto *each : bar.findChildren<QToolButton *>())
        QTRY_VERIFY(!each->isVisible() || each->width() >= each->sizeHint().width());

    bar.resize(1200, 30);
    QTRY_VERIFY(button(bar, "statusEncoding")->isVisible());
}

void tst_StatusBar::hint_isNotWrittenOver()
{
    StatusBar bar(nullptr);
    bar.resize(1200, 30);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));

    bar.showMessage(u"What this command does"_s);
    bar.showSpelling(u"British English"_s, {});
    QVERIFY(!button(bar, "statusLanguage")->isVisible());
    bar.clearMessage();
    QVERIFY(button(bar, "statusLanguage")->isVisible());
}

void tst_StatusBar::saved_saysWhenAndWhether()
{
    StatusBar bar(nullptr);
    QVERIFY(button(bar, "statusSaved")->text().isEmpty());
    bar.showSaved(true, {});
    QCOMPARE(button(bar, "statusSaved")->text(), u"Not saved"_s);

    const QDateTime today(QDate::currentDate(), QTime(9, 42));
    bar.showSaved(false, today);
    QVERIFY(button(bar, "statusSaved")->text().startsWith(u"Saved "_s));
    QVERIFY(button(bar, "statusSaved")->text().contains(u"42"_s));

    // Times with seconds: the C locale. With a sign behind them: the American one.
    QLocale::setDefault(QLocale::c());
    bar.showSaved(false, today);
    QCOMPARE(button(bar, "statusSaved")->text(), u"Saved 09:42"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    bar.showSaved(false, today);
    QVERIFY(button(bar, "statusSaved")->text().startsWith(u"Saved 9:42"_s));
    QVERIFY(button(bar, "statusSaved")->text().endsWith(u"AM"_s));
    QLocale::setDefault(QLocale::system());

    bar.showSaved(true, today);
    QCOMPARE(button(bar, "statusSaved")->text(), u"Not saved"_s);
}

void tst_StatusBar::place_countsFromOne()
{
    StatusBar bar(nullptr);
    bar.showPlace(23, 44);

    QTRY_COMPARE(button(bar, "statusPlace")->text(), u"Ln 24, Col 45"_s);
}

void tst_StatusBar::file_saysEncodingAndLineEnds()
{
    StatusBar bar(nullptr);
    bar.showFile(SourceText::fromBytes("one\r\ntwo\r\n"));
    QCOMPARE(button(bar, "statusEncoding")->text(), u"UTF-8 · CRLF"_s);

    bar.showFile(SourceText::fromBytes("caf\xe9\n"));
    QCOMPARE(button(bar, "statusEncoding")->text(), u"Not UTF-8 · LF"_s);
}

void tst_StatusBar::everyButton_isReachableAndNamed()
{
    StatusBar bar(nullptr);
    bar.showSpelling(u"Deutsch"_s, {});
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 8);
    for (const QToolButton *each : buttons) {
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
        QVERIFY(!each->toolTip().isEmpty());
        if (!each->isHidden()) {
            QCOMPARE(each->accessibleName(), each->text());
        }
    }
}

QTEST_MAIN(tst_StatusBar)
#include "tst_statusbar.moc"
