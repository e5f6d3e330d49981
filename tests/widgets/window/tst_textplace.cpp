// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textplace.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_TextPlace : public QObject
{
    Q_OBJECT

private slots:
    void scrolledToALine_theLineIsOnTop();
    void line_isClampedToTheText();
};

void tst_TextPlace::scrolledToALine_theLineIsOnTop()
{
    QPlainTextEdit edit;
    edit.setPlainText(u"A line.\n"_s.repeated(200));
    edit.resize(400, 300);
    edit.show();
    QCOMPARE(topLine(edit), 0.0);

    scrollToLine(edit, 50);

    QCOMPARE(topLine(edit), 50.0);
}

void tst_TextPlace::line_isClampedToTheText()
{
    QPlainTextEdit edit;
    edit.setPlainText(u"One\nTwo\nThree"_s);

    goToLine(edit, 1);
    QCOMPARE(edit.textCursor().blockNumber(), 1);
    goToLine(edit, 99);
    QCOMPARE(edit.textCursor().blockNumber(), 2);
    goToLine(edit, -1);
    QCOMPARE(edit.textCursor().blockNumber(), 0);
}

QTEST_MAIN(tst_TextPlace)
#include "tst_textplace.moc"
