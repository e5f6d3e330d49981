// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with embeds, in a whole window, with the workers, and a web of the test's own.

#include "archive/embedarchive.h"
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "editor/embedoffer.h"
#include "panels/ask.h"
#include "panels/embednotesdialog.h"
#include "panels/embedspanel.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "support/fakefetcher.h"
#include "support/scratchfolder.h"
#include "window/actions.h"
#include "window/embedlive.h"
#include "window/embedsdock.h"
#include "window/mainwindow.h"
#include "window/previewslot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const auto video = u"https://www.youtube.com/watch?v=abcdefghijk"_s;
const auto page = u"https://news.example/rain"_s;
constexpr int wait = 20000; // ms, for workers on a busy machine

/// What the networks of the addresses above answer: enough for a card.
void makeFriendly(FakeFetcher &web)
{
    web.answer(u"https://news.example/"_s, 200, "text/html; charset=utf-8",
        "<html><head><title>Rain</title><meta property='og:title' content='Rain'>"
        "<meta property='og:description' content='It rains.'></head></html>");
    web.answer(u"https://www.youtube.com/oembed"_s, 200, "application/json",
        R"({"version":"1.0","type":"video","title":"Rain over the bridge",)"
        R"("author_name":"Mira Vale","provider_name":"YouTube","width":200,)"
        R"("height":113,"html":"<iframe></iframe>"})");
}

struct Desk
{
    explicit Desk(const QByteArray &text = {})
    {
        makeFriendly(fetcher);
        settings.set(Keys::keepingTold, true);
        window.resize(1200, 700);
        window.show();
        if (!text.isEmpty()) {
            const QString path = folder.write(u"story.md"_s, text);
            if (!window.open(path))
                qFatal("cannot open %s", qPrintable(path));
        }
    }

    [[nodiscard]] WindowParts parts()
    {
        return {.workerProgram = QStringLiteral(GALLEY_PROGRAM),
            .modulesFolder = folder.path(u"no modules"_s),
            .personalWordsPath = folder.path(u"words.txt"_s),
            .openOutside = [this](const QUrl &url) { opened.append(url); },
            .fetcher = &fetcher};
    }
    template<typename T> T &part() { return *window.findChild<T *>(); }
    ArticleEditor &editor() { return part<ArticleEditor>(); }
    EmbedOffer &offer() { return part<EmbedOffer>(); }
    EmbedsDock &dock() { return part<EmbedsDock>(); }
    EmbedsPanel &panel() { return part<EmbedsPanel>(); }
    PreviewSlot &preview() { return part<PreviewSlot>(); }
    void trigger(Act act) { window.actionTable()[act]->trigger(); }
    void task(const QString &name) { panel().findChild<QAction *>(name)->trigger(); }
    [[nodiscard]] QString said() { return part<MessageBar>().sentence(u"embeds"_s); }
    void goTo(int line)
    {
        editor().setTextCursor(QTextCursor(editor().document()->findBlockByNumber(line)));
    }
    [[nodiscard]] int embeds() { return window.session().page().counts.embeds; }
    [[nodiscard]] int kept() { return window.session().page().counts.keptEmbeds; }
    [[nodiscard]] bool isShownAsWritten(int embedCount)
    {
        return window.session().isCurrent() && embeds() == embedCount;
    }
    QPushButton *messageButton(const QString &text)
    {
        const QList<QPushButton *> buttons = part<MessageBar>().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

    ScratchFolder folder;
    FakeFetcher fetcher;
    QList<QUrl> opened;
    Settings settings{Settings::Store::Memory};
    Ask ask{Ask::Mode::Scripted};
    MainWindow window{settings, ask, parts()};
};

QByteArray articleWith(const QStringList &addresses)
{
    return "Words.\n\n" + addresses.join(u"\n\n"_s).toUtf8() + "\n";
}

} // namespace

class tst_EmbedCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void openedArticle_asksNobody();
    void embedOfTheCaretsLine_isFetchedAndKept();
    void lineWithoutEmbed_isSaid();
    void pastedAddress_isOffered();
    void offeredFetch_fetches();
    void pastedAddress_isFetchedWhereTheSettingSaysSo();
    void articleWithoutAFile_isSavedFirst();
    void savingByOneself_answersTheMessage();
    void firstFetch_saysOnceWhatKeepingMeans();
    void failedFetch_saysNothingOfKeeping();
    void failure_isSaidInOneSentence();
    void manyFailures_areSummedUp();
    void longAsking_canBeCancelled();
    void panel_listsEmbedsWhileItIsOpen();
    void panelTasks_areDone();
    void forgetting_isAskedAboutOnce();
    void notesByHand_areKept();
    void cardActs_areDone();
    void line_turnsIntoLinkAndBack();
    void live_needsConsentForEachProvider();
    void live_endsWithTheEmbedAndTheArticle();
    void live_goesOnAfterSavingAs();
    void exportedEmbeds_haveTheChosenForm();
    void liveShortLink_asksInTheNameOfWhatItLeadsTo();
    void savedAs_takesAlongWhatIsKept();
    void panel_isRemembered();
};

void tst_EmbedCommands::openedArticle_asksNobody()
{
    Desk desk(articleWith({video, page}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(2), wait);
    desk.trigger(Act::EmbedsPanel);
    QVERIFY(desk.fetcher.asked.isEmpty());
    QVERIFY(desk.preview().live().isEmpty());
    QVERIFY(!desk.offer().isOffered());
}

void tst_EmbedCommands::embedOfTheCaretsLine_isFetchedAndKept()
{
    Desk desk(articleWith({video, page}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(2), wait);
    desk.goTo(2);
    desk.trigger(Act::EmbedFetch);

    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    QVERIFY(!desk.fetcher.asked.isEmpty());
    QVERIFY(QFileInfo::exists(desk.folder.path(u"story.galley/embeds"_s)));
    QCOMPARE(desk.said(), QString());
}

void tst_EmbedCommands::lineWithoutEmbed_isSaid()
{
    Desk desk(articleWith({video}));
    desk.goTo(0);
    desk.trigger(Act::EmbedFetch);
    QVERIFY(!desk.window.statusBar()->currentMessage().isEmpty());
    QVERIFY(desk.fetcher.asked.isEmpty());
}

void tst_EmbedCommands::pastedAddress_isOffered()
{
    Desk desk("Words.\n\n");
    desk.goTo(2);
    QGuiApplication::clipboard()->setText(video);
    desk.trigger(Act::Paste);

    QTRY_VERIFY(desk.offer().isOffered());
    QCOMPARE(desk.offer().what(), u"Video on YouTube"_s);
    QCOMPARE(desk.offer().line(), 2);
    QVERIFY(desk.fetcher.asked.isEmpty());
    desk.trigger(Act::EmbedOffer);
    QTest::keyClick(&desk.offer(), Qt::Key_Escape);
    QVERIFY(!desk.offer().isOffered());
    desk.goTo(2);
    desk.trigger(Act::EmbedOffer);
    QVERIFY(desk.offer().isOffered());
}

void tst_EmbedCommands::offeredFetch_fetches()
{
    Desk desk("Words.\n\n");
    desk.goTo(2);
    QGuiApplication::clipboard()->setText(video);
    desk.trigger(Act::Paste);
    QTRY_VERIFY(desk.offer().isOffered());
    desk.offer().findChild<QToolButton *>(u"offerFetch"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
}

void tst_EmbedCommands::pastedAddress_isFetchedWhereTheSettingSaysSo()
{
    Desk desk("Words.\n\n");
    desk.settings.set(Keys::fetchPasted, true);
    desk.goTo(2);
    QGuiApplication::clipboard()->setText(video);
    desk.trigger(Act::Paste);
    QTRY_VERIFY(!desk.fetcher.asked.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    QVERIFY(!desk.offer().isOffered());
}

void tst_EmbedCommands::articleWithoutAFile_isSavedFirst()
{
    Desk desk;
    QGuiApplication::clipboard()->setText(video);
    desk.trigger(Act::Paste);
    desk.goTo(0);
    desk.trigger(Act::EmbedFetch);

    QVERIFY(desk.said().startsWith(u"Save the article first"_s));
    QVERIFY(desk.fetcher.asked.isEmpty());
    desk.ask.fileNext(desk.folder.path(u"new.md"_s));
    QVERIFY(desk.messageButton(u"Save…"_s));
    desk.messageButton(u"Save…"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    QVERIFY(QFileInfo::exists(desk.folder.path(u"new.galley/embeds"_s)));
    QCOMPARE(desk.said(), QString());
}

void tst_EmbedCommands::savingByOneself_answersTheMessage()
{
    Desk desk;
    QGuiApplication::clipboard()->setText(video);
    desk.trigger(Act::Paste);
    desk.goTo(0);
    desk.trigger(Act::EmbedFetch);
    QVERIFY(!desk.said().isEmpty());
    desk.ask.fileNext(desk.folder.path(u"new.md"_s));
    desk.trigger(Act::Save);
    QCOMPARE(desk.said(), QString());
    QVERIFY(desk.fetcher.asked.isEmpty());
}

void tst_EmbedCommands::firstFetch_saysOnceWhatKeepingMeans()
{
    Desk desk(articleWith({video, page}));
    desk.settings.set(Keys::keepingTold, false);
    auto &messages = desk.part<MessageBar>();
    desk.goTo(2);
    desk.trigger(Act::EmbedFetch);
    QTRY_VERIFY_WITH_TIMEOUT(messages.sentence(u"keeping"_s).contains(u"on this computer"_s), wait);
    messages.clear(u"keeping"_s);
    desk.goTo(4);
    desk.trigger(Act::EmbedFetch);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 2, wait);
    QCOMPARE(messages.sentence(u"keeping"_s), QString());
}

void tst_EmbedCommands::failedFetch_saysNothingOfKeeping()
{
    Desk desk(articleWith({video}));
    desk.settings.set(Keys::keepingTold, false);
    desk.fetcher.answer(u"https://"_s, failure(ErrorCode::Offline, u"There is no network."_s));
    desk.goTo(2);
    desk.trigger(Act::EmbedFetch);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().isEmpty(), wait);
    QCOMPARE(desk.part<MessageBar>().sentence(u"keeping"_s), QString());
    QVERIFY(!desk.settings.get(Keys::keepingTold));
}

void tst_EmbedCommands::failure_isSaidInOneSentence()
{
    Desk desk(articleWith({video}));
    desk.fetcher.answer(u"https://"_s, failure(ErrorCode::Offline, u"There is no network."_s));
    desk.goTo(2);
    desk.trigger(Act::EmbedFetch);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().isEmpty(), wait);
    QCOMPARE(desk.editor().lines(), QStringList({u"Words."_s, {}, video, {}}));
    QVERIFY(desk.window.session().page().counts.keptEmbeds == 0);
}

void tst_EmbedCommands::manyFailures_areSummedUp()
{
    Desk desk(articleWith({video, page}));
    desk.fetcher.answer(
        u"https://news.example/"_s, failure(ErrorCode::TimedOut, u"news.example is too slow."_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(2), wait);
    desk.trigger(Act::EmbedFetchAll);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().startsWith(u"1 fetched, 1 could not be: "_s), wait);
}

void tst_EmbedCommands::longAsking_canBeCancelled()
{
    Desk desk(articleWith({video, page}));
    desk.fetcher.hold();
    auto &messages = desk.part<MessageBar>();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(2), wait);
    desk.trigger(Act::EmbedFetchAll);
    QTRY_VERIFY_WITH_TIMEOUT(!messages.sentence(u"embeds-progress"_s).isEmpty(), wait);
    QVERIFY(desk.messageButton(u"Cancel"_s));
    desk.messageButton(u"Cancel"_s)->click();
    QTRY_VERIFY(messages.sentence(u"embeds-progress"_s).isEmpty());
    desk.fetcher.letGo();
    QCoreApplication::processEvents();
    QCOMPARE(desk.kept(), 0);
}

void tst_EmbedCommands::panel_listsEmbedsWhileItIsOpen()
{
    Desk desk(articleWith({video}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    QVERIFY(!desk.dock().isVisible());
    QCOMPARE(desk.panel().list().rowCount(), 0);

    desk.window.findChild<QToolButton *>(u"statusEmbeds"_s)->click();
    QVERIFY(desk.dock().isVisible());
    QVERIFY(desk.window.actionTable()[Act::EmbedsPanel]->isChecked());
    QCOMPARE(desk.panel().list().rowCount(), 1);

    desk.editor().moveCursor(QTextCursor::End);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTest::keyClicks(&desk.editor(), page);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.panel().list().rowCount(), 2, wait);
    desk.trigger(Act::EmbedsPanel);
    QVERIFY(!desk.dock().isVisible());
}

void tst_EmbedCommands::panelTasks_areDone()
{
    Desk desk(articleWith({video, page}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(2), wait);
    desk.trigger(Act::EmbedsPanel);
    desk.task(u"embedGoTo"_s);
    QCOMPARE(desk.editor().textCursor().blockNumber(), 2);
    desk.task(u"embedBrowser"_s);
    QCOMPARE(desk.opened, QList<QUrl>{QUrl(video)});
    desk.task(u"embedFetch"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    QTRY_VERIFY(isKept(desk.panel().list().rows().constFirst().embed));
    desk.task(u"embedLink"_s);
    QCOMPARE(desk.editor().plainLinkAt(2), video);
}

void tst_EmbedCommands::forgetting_isAskedAboutOnce()
{
    Desk desk(articleWith({video}));
    desk.goTo(2);
    desk.trigger(Act::EmbedFetch);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    desk.trigger(Act::EmbedsPanel);

    desk.task(u"embedForget"_s);
    QVERIFY(desk.ask.said().constLast().contains(u"cannot be fetched again"_s));
    QCoreApplication::processEvents();
    QCOMPARE(desk.kept(), 1);

    desk.ask.agreeNext();
    desk.task(u"embedForget"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 0, wait);
}

void tst_EmbedCommands::notesByHand_areKept()
{
    Desk desk(articleWith({video}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    desk.goTo(2);
    desk.trigger(Act::EmbedNote);
    auto *dialog = desk.window.findChild<EmbedNotesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"notesAuthor"_s)->setText(u"Mira Vale"_s);
    dialog->findChild<QPlainTextEdit *>(u"notesText"_s)->setPlainText(u"It rains."_s);
    dialog->accept();

    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    const QList<EmbedOnPage> embeds = embedsOf(desk.window.session().page());
    QCOMPARE(embeds.constFirst().embed.authorName, u"Mira Vale"_s);
    QVERIFY(desk.fetcher.asked.isEmpty());
}

void tst_EmbedCommands::cardActs_areDone()
{
    Desk desk(articleWith({video}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    const QString url = embedsOf(desk.window.session().page()).constFirst().embed.ref.url;
    const QString entry = EmbedArchive::entryName(url);

    emit desk.preview().embedAsked(EmbedAct::Fetch, u"0000000000000000"_s);
    QVERIFY(desk.fetcher.asked.isEmpty());
    emit desk.preview().embedAsked(EmbedAct::Note, entry);
    QVERIFY(desk.window.findChild<EmbedNotesDialog *>());
    desk.window.findChild<EmbedNotesDialog *>()->reject();
    emit desk.preview().embedAsked(EmbedAct::Fetch, entry);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);
    desk.ask.chooseNext(0);
    emit desk.preview().embedAsked(EmbedAct::Play, entry);
    QCOMPARE(desk.preview().live().size(), 1);
    QCOMPARE(desk.preview().live().constFirst().entry, entry);
    emit desk.preview().embedAsked(EmbedAct::Stop, entry);
    QVERIFY(desk.preview().live().isEmpty());
}

void tst_EmbedCommands::line_turnsIntoLinkAndBack()
{
    Desk desk(articleWith({video}));
    desk.goTo(2);
    desk.trigger(Act::EmbedTurn);
    QCOMPARE(desk.editor().lines().at(2), u'<' + video + u'>');
    desk.trigger(Act::EmbedTurn);
    QCOMPARE(desk.editor().lines().at(2), video);
    desk.goTo(0);
    desk.trigger(Act::EmbedTurn);
    QCOMPARE(desk.editor().lines(), QStringList({u"Words."_s, {}, video, {}}));
}

void tst_EmbedCommands::live_needsConsentForEachProvider()
{
    const QString other = u"https://www.youtube.com/watch?v=bbcdefghijk"_s;
    Desk desk(articleWith({video, other}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(2), wait);
    desk.goTo(2);
    desk.trigger(Act::EmbedLive); // not now
    QVERIFY(desk.ask.said().constLast().contains(u"www.youtube-nocookie.com"_s));
    QVERIFY(desk.preview().live().isEmpty());

    desk.ask.chooseNext(0); // once
    desk.trigger(Act::EmbedLive);
    QCOMPARE(desk.preview().live().size(), 1);
    QVERIFY(desk.settings.get(Keys::liveProviders).isEmpty());
    QVERIFY(desk.window.actionTable()[Act::EmbedStopLive]->isEnabled());

    desk.goTo(4);
    const auto questions = desk.ask.said().size();
    desk.ask.chooseNext(1); // always
    desk.trigger(Act::EmbedLive);
    QCOMPARE(desk.ask.said().size(), questions + 1);
    QCOMPARE(desk.preview().live().size(), 2);
    QCOMPARE(desk.settings.get(Keys::liveProviders), QStringList{u"youtube"_s});

    desk.trigger(Act::EmbedStopLive);
    QVERIFY(desk.preview().live().isEmpty());
    desk.trigger(Act::EmbedLive);
    QCOMPARE(desk.ask.said().size(), questions + 1);
    QCOMPARE(desk.preview().live().size(), 1);
    desk.trigger(Act::EmbedLive);
    QVERIFY(desk.preview().live().isEmpty());
}

void tst_EmbedCommands::live_endsWithTheEmbedAndTheArticle()
{
    Desk desk(articleWith({video}));
    desk.settings.set(Keys::liveProviders, QStringList{u"youtube"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    QVERIFY(desk.preview().live().isEmpty());
    desk.goTo(2);
    desk.trigger(Act::EmbedLive);
    QCOMPARE(desk.preview().live().size(), 1);
    QSignalSpy patched(&desk.window.session(), &ArticleSession::pagePatched);

    desk.goTo(0);
    QTest::keyClicks(&desk.editor(), u"More "_s);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty() && desk.window.session().isCurrent(), wait);
    QCOMPARE(desk.preview().live().size(), 1);
    desk.goTo(2);
    desk.trigger(Act::EmbedTurn);
    QTRY_VERIFY_WITH_TIMEOUT(desk.preview().live().isEmpty(), wait);

    desk.trigger(Act::EmbedTurn);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    desk.trigger(Act::EmbedLive);
    QCOMPARE(desk.preview().live().size(), 1);
    QVERIFY(desk.window.open(desk.folder.write(u"other.md"_s, articleWith({video}))));
    QVERIFY(desk.preview().live().isEmpty());
}

void tst_EmbedCommands::live_goesOnAfterSavingAs()
{
    Desk desk(articleWith({video}));
    desk.settings.set(Keys::liveProviders, QStringList{u"youtube"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    desk.goTo(2);
    desk.trigger(Act::EmbedLive);
    const QList<LiveEmbed> before = desk.preview().live();
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.constFirst().page, QUrl(video));

    desk.ask.fileNext(desk.folder.path(u"copy.md"_s));
    desk.trigger(Act::SaveAs);

    QCOMPARE(desk.window.session().path(), desk.folder.path(u"copy.md"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    QCOMPARE(desk.preview().live(), before);
}

void tst_EmbedCommands::liveShortLink_asksInTheNameOfWhatItLeadsTo()
{
    const QString shortLink = u"https://vm.tiktok.com/ZMabcdefg/"_s;
    Desk desk(articleWith({shortLink}));
    const ProviderRegistry registry;
    Embed embed = fromUrl(*registry.match(shortLink));
    embed.resolvedUrl = video;
    desk.ask.chooseNext(1); // always

    desk.part<EmbedLive>().play(embed);

    QCOMPARE(desk.settings.get(Keys::liveProviders), QStringList{u"youtube"_s});
    QCOMPARE(desk.preview().live().size(), 1);
    QCOMPARE(desk.preview().live().constFirst().entry, EmbedArchive::entryName(embed.ref.url));
    QVERIFY(desk.preview().live().constFirst().title.startsWith(u"Video on YouTube"_s));
}

void tst_EmbedCommands::exportedEmbeds_haveTheChosenForm()
{
    Desk desk(articleWith({video}));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShownAsWritten(1), wait);
    QVERIFY(desk.window.actionTable()[Act::ExportCards]->isChecked());
    const auto exportedAs = [&desk](Act form) {
        const QString path = desk.folder.path(desk.window.actionTable()[form]->objectName());
        desk.window.actionTable()[form]->trigger();
        desk.ask.fileNext(path);
        desk.trigger(Act::ExportHtml);
        QFile file(path);
        const bool isThere
            = QTest::qWaitFor([&file] { return file.open(QIODevice::ReadOnly); }, wait);
        return isThere ? file.readAll() : QByteArray();
    };

    QVERIFY(exportedAs(Act::ExportCards).contains("<figure class=\"embed embed-youtube"));
    const QByteArray links = exportedAs(Act::ExportLinks);
    QVERIFY(links.contains("class=\"embed-plain\"") && !links.contains("<figure"));
    QVERIFY(exportedAs(Act::ExportOnClick).contains("frame-src https://www.youtube"));
    QVERIFY(exportedAs(Act::ExportProviders).contains("<iframe"));
    QVERIFY(!desk.window.actionTable()[Act::ExportCards]->isChecked());
}

void tst_EmbedCommands::savedAs_takesAlongWhatIsKept()
{
    Desk desk(articleWith({video}));
    desk.goTo(2);
    desk.trigger(Act::EmbedFetch);
    QTRY_COMPARE_WITH_TIMEOUT(desk.kept(), 1, wait);

    QVERIFY(QDir().mkpath(desk.folder.path(u"elsewhere"_s)));
    desk.ask.fileNext(desk.folder.path(u"elsewhere/copy.md"_s));
    desk.trigger(Act::SaveAs);
    QVERIFY(QFileInfo::exists(desk.folder.path(u"elsewhere/copy.galley/embeds"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.session().isCurrent() && desk.kept() == 1, wait);
    QCOMPARE(desk.said(), QString());
}

void tst_EmbedCommands::panel_isRemembered()
{
    Desk desk;
    desk.trigger(Act::EmbedsPanel);
    QVERIFY(desk.dock().isVisible());
    desk.window.close();

    MainWindow second(desk.settings, desk.ask, desk.parts());
    second.show();
    QVERIFY(second.findChild<EmbedsDock *>()->isVisible());
    QVERIFY(second.actionTable()[Act::EmbedsPanel]->isChecked());
}

QTEST_MAIN(tst_EmbedCommands)
#include "tst_embedcommands.moc"
