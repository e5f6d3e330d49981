// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ask.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// Presses a button of the message box as soon as one stands on the screen.
void pressWhenShown(QMessageBox::StandardButton button, QString *text)
{
    QTimer::singleShot(0, qApp, [button, text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) {
            pressWhenShown(button, text);
            return;
        }
        *text = box->text();
        box->button(button)->click();
    });
}

} // namespace

class tst_Ask : public QObject
{
    Q_OBJECT

private slots:
    void answersInTheQueue_areTakenInTurn();
    void emptyQueue_cancels();
    void aName_getsTheSuffixUnlessItHasOne();
    void choice_isTheActionThatWasPressed_data();
    void choice_isTheActionThatWasPressed();
    void unsavedChanges_areAskedAboutByName_data();
    void unsavedChanges_areAskedAboutByName();
};

void tst_Ask::answersInTheQueue_areTakenInTurn()
{
    Ask ask(Ask::Mode::Scripted);
    ask.answerNext(Ask::Answer::Discard);
    ask.answerNext(Ask::Answer::Save);
    ask.fileNext(u"/tmp/a.md"_s);
    ask.lineNext(7);

    QCOMPARE(ask.saveChanges(nullptr, u"a.md"_s), Ask::Answer::Discard);
    QCOMPARE(ask.saveChanges(nullptr, u"b.md"_s), Ask::Answer::Save);
    QCOMPARE(ask.fileToOpen(nullptr, {}), u"/tmp/a.md"_s);
    QCOMPARE(ask.line(nullptr, 1, 10), std::optional(7));
    QVERIFY(ask.said().constFirst().contains(u"a.md"_s));
}

void tst_Ask::emptyQueue_cancels()
{
    Ask ask(Ask::Mode::Scripted);

    QCOMPARE(ask.saveChanges(nullptr, u"a.md"_s), Ask::Answer::Cancel);
    QVERIFY(ask.fileToSave(nullptr, {}).isEmpty());
    QVERIFY(!ask.line(nullptr, 1, 10).has_value());
    QVERIFY(!ask.font(nullptr, {}).has_value());
    QVERIFY(!ask.agrees(nullptr, u"Save first?"_s, u"Save"_s));
    ask.agreeNext();
    QVERIFY(ask.agrees(nullptr, u"Save first?"_s, u"Save"_s));
}

void tst_Ask::choice_isTheActionThatWasPressed_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<int>("action"); // -1: none
    QTest::newRow("first") << u"Once"_s << 0;
    QTest::newRow("second") << u"Always"_s << 1;
    QTest::newRow("refused") << u"Not now"_s << -1;
}

void tst_Ask::choice_isTheActionThatWasPressed()
{
    QFETCH(const QString, pressed);
    QFETCH(const int, action);
    Ask ask(Ask::Mode::OnScreen);
    QTimer::singleShot(0, qApp, [pressed] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text() == pressed)
                button->click();
        }
    });

    const std::optional<int> choice
        = ask.choice(nullptr, u"Show it?"_s, {u"Once"_s, u"Always"_s}, u"Not now"_s);

    QCOMPARE(choice.value_or(-1), action);
    QCOMPARE(ask.said(), QStringList{u"Show it?"_s});
}

void tst_Ask::unsavedChanges_areAskedAboutByName_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<Ask::Answer>("answer");
    QTest::newRow("save") << int(QMessageBox::Save) << Ask::Answer::Save;
    QTest::newRow("discard") << int(QMessageBox::Discard) << Ask::Answer::Discard;
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << Ask::Answer::Cancel;
}

void tst_Ask::unsavedChanges_areAskedAboutByName()
{
    QFETCH(int, button);
    QFETCH(Ask::Answer, answer);
    Ask ask(Ask::Mode::OnScreen);
    QString text;
    pressWhenShown(QMessageBox::StandardButton(button), &text);

    QCOMPARE(ask.saveChanges(nullptr, u"<b>story.md"_s), answer);
    QVERIFY(text.contains(u"“<b>story.md”"_s));
}

void tst_Ask::aName_getsTheSuffixUnlessItHasOne()
{
    QCOMPARE(withSuffix(u"/a/story"_s, u"md"_s), u"/a/story.md"_s);
    QCOMPARE(withSuffix(u"/a/story.txt"_s, u"md"_s), u"/a/story.txt"_s);
    QCOMPARE(withSuffix(u"/a/one two three."_s, u"md"_s), u"/a/one two three.md"_s);
    QCOMPARE(withSuffix(u"/a/Mr. Smith goes"_s, u"md"_s), u"/a/Mr. Smith goes.md"_s);
    QCOMPARE(withSuffix(u"/a.b/story"_s, u"md"_s), u"/a.b/story.md"_s);
    QCOMPARE(withSuffix(u"/a/story"_s, {}), u"/a/story"_s);
}

QTEST_MAIN(tst_Ask)
#include "tst_ask.moc"
