// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/previewfixture.h"

#include <QtTest>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPreviewRecovery final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void killedProcess_bringsThePageBack();
    void killedThreeTimes_staysOffUntilRestarted();

private:
    void kill();

    std::unique_ptr<PreviewFixture> m_preview;
};

void TestPreviewRecovery::init()
{
    m_preview = std::make_unique<PreviewFixture>();
    m_preview->pane().showPage(pageOf({u"one"_s, u"two"_s}));
    QTRY_COMPARE(m_preview->painted, 1);
}

void TestPreviewRecovery::cleanup()
{
    m_preview.reset();
}

void TestPreviewRecovery::kill()
{
    const qint64 pid = m_preview->page().renderProcessPid();
    QVERIFY(pid > 0);
    QSignalSpy ended(&m_preview->page(), &QWebEnginePage::renderProcessTerminated);
    QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QTRY_COMPARE(ended.size(), 1);
}

void TestPreviewRecovery::killedProcess_bringsThePageBack()
{
    m_preview->pane().setTheme(Theme::Dark);
    m_preview->pane().setZoom(1.5);

    kill();
    const Page before = pageOf({u"one"_s, u"two"_s});
    Page after = before;
    after.blocks[0] = {u"new"_s, u"<p>typed meanwhile</p>"_s, 1};
    m_preview->pane().patchPage(diffPages(before, after));

    QTRY_COMPARE_WITH_TIMEOUT(m_preview->painted, 2, 3000);
    QCOMPARE(m_preview->blocks(), (QStringList{u"typed meanwhile"_s, u"two"_s}));
    QCOMPARE(m_preview->ask(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s);
    QCOMPARE(m_preview->page().zoomFactor(), 1.5);
    QVERIFY(m_preview->trouble.isEmpty());
}

void TestPreviewRecovery::killedThreeTimes_staysOffUntilRestarted()
{
    kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->painted, 2, 3000);
    kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->painted, 3, 3000);
    QVERIFY(m_preview->trouble.isEmpty());
    kill();
    QTRY_VERIFY(m_preview->trouble.contains("3"_L1));
    m_preview->pane().showPage(pageOf({u"kept"_s}));

    m_preview->pane().restart();

    QTRY_COMPARE_WITH_TIMEOUT(m_preview->painted, 4, 3000);
    QCOMPARE(m_preview->blocks(), QStringList{u"kept"_s});
    QVERIFY(m_preview->trouble.isEmpty());
}

QTEST_MAIN(TestPreviewRecovery)
#include "tst_previewrecovery.moc"
