// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"
#include "archive/embedkeeper.h"
#include "support/captures.h"
#include "support/foldercontent.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

enum class Fault { Once, FromThenOn };

/// Which of the calls below fails next: the first when 1, none when 0.
int callsUntilFailure = 0;
int failureNumber = 0;
Fault fault = Fault::Once;
bool hasFailed = false;

bool failsNow()
{
    const bool isDead = hasFailed && fault == Fault::FromThenOn;
    if (!isDead && (callsUntilFailure == 0 || --callsUntilFailure > 0))
        return false;
    hasFailed = true;
    errno = failureNumber;
    return true;
}

template<typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// These stand before those of the C library, so that each in turn can be made to fail.
extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    if (!failsNow())
        return next<decltype(&::write)>("write")(file, bytes, size);
    // A part of it is on the disk by then, as it is when disks are full or lights go out.
    if (size > 1)
        (void)next<decltype(&::write)>("write")(file, bytes, size / 2);
    errno = failureNumber;
    return -1;
}

int fsync(int file)
{
    // Without the waiting for a real disk.
    return file < 0 || failsNow() ? -1 : 0;
}

int mkdirat(int folder, const char *name, mode_t mode) noexcept
{
    return failsNow() ? -1
                      : next<int (*)(int, const char *, mode_t)>("mkdirat")(folder, name, mode);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    using Call = int (*)(int, const char *, int, const char *);
    return failsNow() ? -1 : next<Call>("renameat")(fromFolder, from, toFolder, to);
}

int unlinkat(int folder, const char *name, int flags) noexcept
{
    return failsNow() ? -1 : next<int (*)(int, const char *, int)>("unlinkat")(folder, name, flags);
}

} // extern "C"

using namespace Galley;
using namespace Qt::StringLiterals;
using Captures::words;

class TestKeepFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<ScratchFolder>();
        m_scratch->write(u"desk/story.md"_s, "words");
        m_scratch->write(u"away/story.md"_s, "words");
        m_ref = Captures::xPost();
    }

    void anyCallMayFail_andTheEntryIsOldOrNew_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isFromThenOn");
        QTest::addColumn<QString>("what");
        for (const QString &what : {u"new"_s, u"again"_s, u"note"_s, u"forget"_s, u"takeOver"_s}) {
            QTest::addRow("%s, disk full", qPrintable(what)) << ENOSPC << false << what;
            QTest::addRow("%s, not allowed", qPrintable(what)) << EACCES << false << what;
            QTest::addRow("%s, killed", qPrintable(what)) << EIO << true << what;
        }
    }
    void anyCallMayFail_andTheEntryIsOldOrNew()
    {
        QFETCH(const int, number);
        QFETCH(const bool, isFromThenOn);
        QFETCH(const QString, what);
        failureNumber = number;
        fault = isFromThenOn ? Fault::FromThenOn : Fault::Once;
        int failures = 0;
        bool wasDone = false;
        for (int call = 1; call < 300 && !wasDone; ++call) {
            init();
            if (what != "new"_L1)
                QVERIFY(EmbedKeeper(source(what)).keep(m_ref, pictured(u"Old words"_s, 0)));
            const Embed old = read();

            hasFailed = false;
            callsUntilFailure = call;
            const bool succeeded = act(what);
            callsUntilFailure = 0;
            wasDone = !hasFailed;
            hasFailed = false;

            const Embed now = read();
            QVERIFY2(now.state != EmbedState::Damaged, qPrintable(now.trouble));
            failures += succeeded ? 0 : 1;
            if (now != old) {
                // New: then it is all there, with its picture.
                QCOMPARE(now.media.size(), what == "forget"_L1 ? 0 : 1);
            }
            if (succeeded)
                QVERIFY2(now != old || what == "forget"_L1, qPrintable(QString::number(call)));
            // Whatever happened, the next time succeeds and sweeps up.
            QVERIFY(act(u"again"_s));
            QVERIFY(read().state == EmbedState::Ok);
            const auto content = folderContent(m_scratch->path(u"desk/story.galley"_s));
            for (auto it = content.cbegin(); it != content.cend(); ++it)
                QVERIFY2(!it.key().contains(".new-"_L1), qPrintable(it.key()));
        }
        QVERIFY(wasDone);
        QVERIFY2(failures >= 3, qPrintable(QString::number(failures)));
    }

private:
    [[nodiscard]] ArticleFolder folder() const
    {
        return ArticleFolder(m_scratch->path(u"desk/story.md"_s));
    }
    [[nodiscard]] ArticleFolder source(const QString &what) const
    {
        return what == "takeOver"_L1 ? ArticleFolder(m_scratch->path(u"away/story.md"_s))
                                     : folder();
    }
    [[nodiscard]] Embed read() const { return EmbedArchive(folder()).read(m_ref); }
    [[nodiscard]] Capture pictured(const QString &text, int at) const
    {
        Capture capture = words(m_ref, text, at);
        Captures::addPicture(capture, QByteArray::number(at));
        return capture;
    }
    [[nodiscard]] bool act(const QString &what) const
    {
        EmbedKeeper keeper(folder());
        if (what == "note"_L1) {
            HandNotes notes;
            notes.title = u"Noted"_s;
            return bool(keeper.note(m_ref, notes));
        }
        if (what == "forget"_L1)
            return bool(keeper.forget(m_ref));
        if (what == "takeOver"_L1)
            return bool(keeper.takeOver(source(what), {m_ref}));
        return bool(keeper.keep(m_ref, pictured(u"New words"_s, 5)));
    }

    std::unique_ptr<ScratchFolder> m_scratch;
    EmbedRef m_ref;
};

QTEST_GUILESS_MAIN(TestKeepFaults)
#include "tst_keepfaults.moc"
