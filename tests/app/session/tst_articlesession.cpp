// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articlesession.h"
#include "support/scratchfolder.h"

#include <QDir>
#include <QSignalSpy>

#include <csignal>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const Page &page)
{
    QString html;
    for (const PageBlock &block : page.blocks)
        html += block.html + u'\n';
    return html;
}

} // namespace

class TestArticleSession final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOpenedArticle_becomesAPage();
    void anEdit_patchesOnlyItsBlock();
    void patches_leadFromPageToPage();
    void aPastedPost_becomesACard();
    void aFileChangedByOthers_isNoticed();
    void theOutputOfAnotherArticle_isGone();
    void anUneditedArticle_isSavedByteForByte();
    void anEditedLine_isTheOnlyOneThatChangesOnDisk();
    void textThatIsNotUtf8_isNeverSavedOver();
    void textThatIsNotUtf8_isNotSavedOverThroughAnotherName();
    void aFailedSave_leavesTheOldFile();
    void openingWhatCannotBeOpened_keepsTheArticleThatIsOpen();
    void aKilledWorker_comesBackWithTheNextEdit();
    void aProgramThatCannotStart_isTroubleAndNoMore();
    void anExport_isOfTheTextAsItStands();

private:
    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<ArticleSession> m_session;
};

void TestArticleSession::init()
{
    m_session.reset();
    m_folder = std::make_unique<ScratchFolder>();
    m_session = std::make_unique<ArticleSession>(QStringLiteral(GALLEY_PROGRAM));
}

void TestArticleSession::anOpenedArticle_becomesAPage()
{
    const QString path = m_folder->write(u"story.md"_s,
        "---\ntitle: The bridge reopens\n---\n\nTraffic moved again.\n\n## What is "
        "next\n\nMore.\n");
    QSignalSpy reset(m_session.get(), &ArticleSession::pageReset);
    QVERIFY(m_session->open(path));
    QVERIFY(reset.wait());

    const QString html = htmlOf(m_session->page());
    QVERIFY(html.contains(u"The bridge reopens"_s));
    QVERIFY(html.contains(u"<p>Traffic moved again.</p>"_s));
    QCOMPARE(m_session->page().title, u"The bridge reopens"_s);
    const QList<OutlineEntry> outline = outlineOf(m_session->page());
    QCOMPARE(outline.size(), 1);
    QCOMPARE(outline.first().line, 6);
    QVERIFY(m_session->output().wordCount >= 10);
}

void TestArticleSession::anEdit_patchesOnlyItsBlock()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "one\n\ntwo\n\nthree\n")));
    QTRY_VERIFY(m_session->isCurrent());

    QSignalSpy patched(m_session.get(), &ArticleSession::pagePatched);
    m_session->edit({2, 1, {u"two and a half"_s}});
    QVERIFY(patched.wait());

    const PagePatch patch = patched.first().first().value<PagePatch>();
    int replaced = 0;
    for (const PagePatch::Splice &splice : patch.splices)
        replaced += int(splice.inserted.size());
    // The header may say another reading time; of the text, one block.
    QVERIFY(replaced >= 1 && replaced <= 2);
    QVERIFY(htmlOf(m_session->page()).contains(u"two and a half"_s));
}

void TestArticleSession::patches_leadFromPageToPage()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "a\n\nb\n\nc\n\nd\n")));
    QTRY_VERIFY(m_session->isCurrent());
    Page mirror = m_session->page();
    connect(m_session.get(), &ArticleSession::pagePatched, this,
        [&mirror](const PagePatch &patch) { applyPatch(patch, mirror); });

    const QList<LineEdit> edits{{0, 1, {u"# Headline"_s}}, {2, 3, {}},
        {1, 0, {u""_s, u"> quoted"_s, u""_s}}, {0, 2, {u"[^1]"_s, u""_s, u"[^1]: note"_s}},
        {3, 1, {u"```"_s}}};
    for (const LineEdit &edit : edits) {
        m_session->edit(edit);
        QTRY_VERIFY(m_session->isCurrent());
        QCOMPARE(mirror.blocks, m_session->page().blocks);
    }
}

void TestArticleSession::aPastedPost_becomesACard()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "Before.\n\n\n\nAfter.\n")));
    QTRY_VERIFY(m_session->isCurrent());

    m_session->edit({2, 1, {u"https://twitter.com/somebody/status/1234567890123456789?s=20"_s}});
    QTRY_VERIFY(m_session->isCurrent());

    const QList<EmbedOnPage> embeds = embedsOf(m_session->page());
    QCOMPARE(embeds.size(), 1);
    const EmbedOnPage found = embeds.first();
    QCOMPARE(found.line, 2);
    QCOMPARE(found.embed.ref.provider, u"x"_s);
    QCOMPARE(found.embed.ref.id, u"1234567890123456789"_s);
    QVERIFY(htmlOf(m_session->page()).contains(u"@somebody"_s));
}

void TestArticleSession::aFileChangedByOthers_isNoticed()
{
    QVERIFY(!m_session->isChangedOnDisk());
    const QString path = m_folder->write(u"story.md"_s, "first\n");
    QVERIFY(m_session->open(path));
    QVERIFY(!m_session->isChangedOnDisk());
    QVERIFY(m_session->save({u"second"_s, QString()}));
    QVERIFY(!m_session->isChangedOnDisk());

    m_folder->write(u"story.md"_s, "secant\n");
    QVERIFY(m_session->isChangedOnDisk());
    QVERIFY(m_session->save({u"third"_s, QString()}));
    QVERIFY(!m_session->isChangedOnDisk());

    // What is gone cannot be written over.
    QVERIFY(QFile::remove(path));
    QVERIFY(!m_session->isChangedOnDisk());
    QVERIFY(QDir().mkdir(path));
    QVERIFY(m_session->isChangedOnDisk());
}

void TestArticleSession::theOutputOfAnotherArticle_isGone()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "---\nlang: de\n---\nzwei Wörter\n")));
    QTRY_COMPARE(m_session->output().wordCount, 2);

    m_session->startNew();
    QCOMPARE(m_session->output().wordCount, 0);
    QCOMPARE(m_session->output().meta.lang, QString());
}

void TestArticleSession::anUneditedArticle_isSavedByteForByte()
{
    const QByteArray bytes = "\xEF\xBB\xBF---\r\ntitle:  'odd'   # kept\r\n---\r\n\nmixed\r\nends\n"
                             "a\xC2\xA0no-break\xE2\x80\xA8separator\rlone";
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, bytes)));
    QVERIFY(m_session->save(m_session->source().lines()));
    QCOMPARE(m_folder->read(u"story.md"_s), bytes);
}

void TestArticleSession::anEditedLine_isTheOnlyOneThatChangesOnDisk()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "one\r\ntwo\nthree")));
    QStringList lines = m_session->source().lines();
    lines[1] = u"zwei"_s;
    QVERIFY(m_session->save(lines));
    QCOMPARE(m_folder->read(u"story.md"_s), "one\r\nzwei\nthree");
}

void TestArticleSession::textThatIsNotUtf8_isNeverSavedOver()
{
    const QByteArray latin1 = "caf\xE9\n";
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, latin1)));
    QVERIFY(!m_session->readOnlyReason().isEmpty());

    QVERIFY(!m_session->save(m_session->source().lines()));
    QCOMPARE(m_folder->read(u"story.md"_s), latin1);

    QVERIFY(m_session->saveAs(m_folder->path(u"copy.md"_s), {u"café"_s, u""_s}));
    QCOMPARE(m_folder->read(u"copy.md"_s), "caf\xC3\xA9\n");
    QVERIFY(m_session->readOnlyReason().isEmpty());
    QCOMPARE(m_folder->read(u"story.md"_s), latin1);
}

void TestArticleSession::textThatIsNotUtf8_isNotSavedOverThroughAnotherName()
{
    const QByteArray latin1 = "caf\xE9\n";
    const QString path = m_folder->write(u"story.md"_s, latin1);
    QVERIFY(QFile::link(path, m_folder->path(u"alias.md"_s)));
    QVERIFY(m_session->open(path));
    QVERIFY(!m_session->saveAs(m_folder->path(u"alias.md"_s), m_session->source().lines()));
    QCOMPARE(m_folder->read(u"story.md"_s), latin1);
}

void TestArticleSession::aFailedSave_leavesTheOldFile()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "old\n")));
    QVERIFY(QDir().mkpath(m_folder->path(u"folder.md"_s)));

    const Result<void> saved = m_session->saveAs(m_folder->path(u"folder.md"_s), {u"new"_s});
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"folder.md"_s));
    QCOMPARE(m_session->path(), m_folder->path(u"story.md"_s));
    QCOMPARE(m_folder->read(u"story.md"_s), "old\n");
}

void TestArticleSession::openingWhatCannotBeOpened_keepsTheArticleThatIsOpen()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "kept\n")));
    for (const QString &path : {m_folder->path(u"missing.md"_s), m_folder->path(u"."_s)}) {
        const Result<void> opened = m_session->open(path);
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
    }
    QCOMPARE(m_session->displayName(), u"story.md"_s);
    QCOMPARE(m_session->source().lines().first(), u"kept"_s);
}

void TestArticleSession::aKilledWorker_comesBackWithTheNextEdit()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "before\n\nkept\n")));
    QTRY_VERIFY(m_session->isCurrent());
    Page page = m_session->page();

    kill(pid_t(m_session->workerProcessId()), SIGKILL);
    QTRY_COMPARE(m_session->workerProcessId(), 0);
    QSignalSpy patched(m_session.get(), &ArticleSession::pagePatched);
    m_session->edit({0, 1, {u"after"_s}});
    QVERIFY(patched.wait());

    applyPatch(patched.first().first().value<PagePatch>(), page);
    QCOMPARE(page.blocks, m_session->page().blocks);
    QVERIFY(htmlOf(m_session->page()).contains(u"after"_s));
    QVERIFY(htmlOf(m_session->page()).contains(u"kept"_s));
}

void TestArticleSession::aProgramThatCannotStart_isTroubleAndNoMore()
{
    ArticleSession session(u"/nonexistent/galley"_s);
    QSignalSpy trouble(&session, &ArticleSession::previewTrouble);
    QVERIFY(session.open(m_folder->write(u"story.md"_s, "text\n")));
    QVERIFY(trouble.wait());
    QVERIFY(!trouble.first().first().toString().isEmpty());

    session.edit({0, 1, {u"changed"_s}});
    QVERIFY(session.save({u"changed"_s, u""_s}));
    QCOMPARE(m_folder->read(u"story.md"_s), "changed\n");
}

void TestArticleSession::anExport_isOfTheTextAsItStands()
{
    QVERIFY(m_session->open(m_folder->write(u"story.md"_s, "old\n")));
    m_session->edit({0, 1, {u"new words"_s}});
    QByteArray exported;
    m_session->exportPage({ExportFormat::Text}, this,
        [&exported](const Result<QByteArray> &bytes) { exported = bytes.value(); });
    QTRY_VERIFY(exported.contains("new words"));
    QVERIFY(!exported.contains("old"));
}

QTEST_GUILESS_MAIN(TestArticleSession)
#include "tst_articlesession.moc"
