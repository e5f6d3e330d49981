// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include <QTest>
#include <QWidget>

using namespace Galley;
using namespace Qt::StringLiterals;

class tst_Actions : public QObject
{
    Q_OBJECT

private slots:
    void everyAction_hasANameATextAndTips();
    void everyShortcut_belongsToOneAction();
    void tooltip_namesTheShortcut();
    void acts_areFoundByTheirName();
};

void tst_Actions::everyAction_hasANameATextAndTips()
{
    QWidget window;
    const Actions actions(&window);
    QSet<QString> names;
    for (const QAction *action : actions.all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().contains(u'&'), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
    }
    QVERIFY(names.size() > 40);
}

void tst_Actions::everyShortcut_belongsToOneAction()
{
    QWidget window;
    const Actions actions(&window);
    QHash<QString, QString> owners;
    for (const QAction *action : actions.all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString name = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!name.isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!owners.contains(name),
                qPrintable(
                    name + u" is of "_s + owners.value(name) + u" and "_s + action->objectName()));
            owners.insert(name, action->objectName());
        }
    }
    QCOMPARE(owners.value(u"Ctrl+S"_s), u"fileSave"_s);
    QCOMPARE(owners.value(u"Ctrl++"_s), u"viewZoomIn"_s);
    QCOMPARE(owners.value(u"Ctrl+="_s), u"viewZoomIn"_s);
}

void tst_Actions::tooltip_namesTheShortcut()
{
    QWidget window;
    const Actions actions(&window);

    QCOMPARE(actions[Act::Bold]->toolTip(), u"Bold (Ctrl+B)"_s);
    QCOMPARE(actions[Act::ExportHtml]->toolTip(), u"HTML page…"_s);
}

void tst_Actions::acts_areFoundByTheirName()
{
    QWidget window;
    const Actions actions(&window);

    QCOMPARE(actions[Act::New]->objectName(), u"fileNew"_s);
    QCOMPARE(actions[Act::FullScreen]->objectName(), u"viewFullScreen"_s);
    QCOMPARE(actions[Act::About]->objectName(), u"helpAbout"_s);
    QCOMPARE(actions.all().constLast(), actions[Act::About]);
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
