// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/previewpane.h"

#include <QApplication>
#include <QPluginLoader>
#include <QWidget>
#include <QtTest>

using namespace Galley;
using namespace Qt::StringLiterals;

/// Loads the module as the window does: late, into a program that does not link the web engine.
class TestPreviewModule final : public QObject
{
    Q_OBJECT

private slots:
    void moduleLoadedLate_paintsThePage();
    void missingModule_isAnErrorAndNoCrash();
};

void TestPreviewModule::moduleLoadedLate_paintsThePage()
{
    QPluginLoader loader(u"" GALLEY_MODULES "/galley_preview"_s);
    auto *factory = qobject_cast<PreviewFactory *>(loader.instance());
    QVERIFY2(factory, qPrintable(loader.errorString()));
    QWidget window;
    window.resize(600, 400);
    PreviewPane *pane = factory->createPreviewPane(&window);
    QString trouble;
    int painted = 0;
    PreviewPane::Listener listener;
    listener.trouble = [&trouble](const QString &sentence) { trouble = sentence; };
    listener.firstPainted = [&painted] { ++painted; };
    pane->setListener(listener);
    pane->widget()->resize(window.size());
    QCOMPARE(pane->widget()->objectName(), u"previewView"_s);
    QVERIFY(!pane->widget()->accessibleName().isEmpty());
    window.show();

    Page page;
    page.blocks = {{u"a"_s, u"<p>Words</p>"_s, 1}};
    pane->showPage(page);

    QTRY_COMPARE_WITH_TIMEOUT(painted, 1, 20'000);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestPreviewModule::missingModule_isAnErrorAndNoCrash()
{
    QPluginLoader loader(u"" GALLEY_MODULES "/galley_absent"_s);

    QVERIFY(!loader.instance());
    QVERIFY(!loader.errorString().isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestPreviewModule test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_previewmodule.moc"
