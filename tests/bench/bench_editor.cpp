// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/articleeditor.h"
#include "editor/highlighter.h"
#include "support/wordlist.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(int letters)
{
    const QString line
        = QString(u"The people came to the bridge in the morning, and *nobody* said a word. "_s)
              .repeated(4);
    QStringList lines;
    for (int length = 0; length < letters; length += int(line.size()) + 2)
        lines << line << QString();
    return lines;
}

QString lineOf(int letters)
{
    QString line;
    while (line.size() < letters)
        line += u"some *words* of a [line](https://example.org) that goes on, and `code` too "_s;
    return line;
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Of one letter typed in the middle of a line and painted, in milliseconds.
double medianKey(ArticleEditor &editor, int line)
{
    QTextCursor caret(editor.document()->findBlockByNumber(line));
    caret.setPosition(caret.position() + caret.block().length() / 2);
    editor.setTextCursor(caret);
    editor.centerCursor();
    QCoreApplication::processEvents();
    QList<double> times;
    for (int i = 0; i < 31; ++i) {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&editor, Qt::Key_Y);
        QCoreApplication::processEvents();
        times.append(milliseconds(clock));
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

/// What the editor alone takes, offscreen, of what a person waits for.
class BenchEditor final : public QObject
{
    Q_OBJECT

private slots:
    void fiveMegabytes_areThereInAFifthOfASecond();
    void oneKey_isPaintedInTwoMilliseconds_data();
    void oneKey_isPaintedInTwoMilliseconds();
    void oneKeyInALineOf100kB_isPaintedInAFrame();
};

void BenchEditor::fiveMegabytes_areThereInAFifthOfASecond()
{
    const QStringList lines = linesOf(5'000'000);
    ArticleEditor editor;
    editor.resize(770, 770);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));

    QElapsedTimer clock;
    clock.start();
    editor.setText(lines);
    editor.viewport()->repaint();
    const double time = milliseconds(clock);

    qInfo() << "5 MB loaded and painted, ms:" << time;
    QVERIFY(time < 200);
}

void BenchEditor::oneKey_isPaintedInTwoMilliseconds_data()
{
    QTest::addColumn<int>("letters");
    QTest::newRow("10 kB") << 10'000;
    QTest::newRow("1 MB") << 1'000'000;
    QTest::newRow("5 MB") << 5'000'000;
}

void BenchEditor::oneKey_isPaintedInTwoMilliseconds()
{
    QFETCH(const int, letters);
    WordList judge({});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.resize(770, 770);
    editor.setText(linesOf(letters));
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QTRY_VERIFY_WITH_TIMEOUT(editor.highlighter().isDone(), 60'000);

    const double key = medianKey(editor, editor.blockCount() / 4 * 2);

    qInfo() << "one key in" << letters << "letters, ms:" << key;
    QVERIFY(key < 2);
}

void BenchEditor::oneKeyInALineOf100kB_isPaintedInAFrame()
{
    WordList judge({});
    ArticleEditor editor;
    editor.setWordJudge(&judge);
    editor.resize(770, 770);
    editor.setText({u"# Head"_s, QString(), lineOf(100'000)});
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));

    const double key = medianKey(editor, 2);

    qInfo() << "one key in a line of 100 kB, ms:" << key;
    QVERIFY(key < 16);
}

QTEST_MAIN(BenchEditor)
#include "bench_editor.moc"
