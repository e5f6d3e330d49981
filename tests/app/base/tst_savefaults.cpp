// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace {

/// Which of the calls below fails next: the first when 1, none when 0.
int callsUntilFailure = 0;
int failureNumber = 0;
bool isStopped = false;

bool failsNow()
{
    if (callsUntilFailure == 0 || --callsUntilFailure > 0)
        return false;
    isStopped = true;
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
    // The disk takes a part of it first, as full disks do.
    if (failureNumber == ENOSPC && size > 1) {
        callsUntilFailure = 1;
        return next<decltype(&::write)>("write")(file, bytes, size / 2);
    }
    return -1;
}

int fsync(int file)
{
    return failsNow() ? -1 : next<decltype(&::fsync)>("fsync")(file);
}

int ftruncate(int file, off_t size) noexcept
{
    return failsNow() ? -1 : next<int (*)(int, off_t)>("ftruncate")(file, size);
}

int rename(const char *from, const char *to) noexcept
{
    return failsNow() ? -1 : next<int (*)(const char *, const char *)>("rename")(from, to);
}

int fchmod(int file, mode_t mode) noexcept
{
    return failsNow() ? -1 : next<int (*)(int, mode_t)>("fchmod")(file, mode);
}

int renameat2(
    int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    using Call = int (*)(int, const char *, int, const char *, unsigned);
    return failsNow() ? -1 : next<Call>("renameat2")(fromFolder, from, toFolder, to, flags);
}

} // extern "C"

using namespace Galley;
using namespace Qt::StringLiterals;

class TestSaveFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyCallMayFail_andTheFileIsOldOrNew_data();
    void anyCallMayFail_andTheFileIsOldOrNew();
};

void TestSaveFaults::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"galley-tst-savefaults"_s);
}

void TestSaveFaults::anyCallMayFail_andTheFileIsOldOrNew_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("isLinked");
    for (const auto &[name, number] : {std::pair{"full", ENOSPC}, std::pair{"broken", EIO},
             std::pair{"quota", EDQUOT}, std::pair{"interrupted", EINTR}}) {
        QTest::addRow("%s, replaced", name) << number << false;
        QTest::addRow("%s, in place", name) << number << true;
    }
}

void TestSaveFaults::anyCallMayFail_andTheFileIsOldOrNew()
{
    QFETCH(int, number);
    QFETCH(bool, isLinked);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.md"_s);
    const QByteArray old(3000, 'o');
    const QByteArray fresh(9000, 'n');
    failureNumber = number;

    int failures = 0;
    for (int call = 1; call < 100; ++call) {
        QFile::remove(path);
        QFile::remove(path + u"2"_s);
        QVERIFY(saveFile(path, old));
        if (isLinked)
            QVERIFY(QFile::encodeName(path).size()
                && ::link(QFile::encodeName(path).constData(),
                       QFile::encodeName(path + u"2"_s).constData())
                    == 0);

        isStopped = false;
        callsUntilFailure = call;
        const Result<void> result = saveFile(path, fresh);
        callsUntilFailure = 0;

        const Result<QByteArray> now = readFile(path);
        QVERIFY(now);
        QVERIFY2(*now == (result ? fresh : old), qPrintable(u"call %1"_s.arg(call)));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), isLinked ? 2 : 1);
        if (!result) {
            ++failures;
            QVERIFY(result.error().message.contains(path));
        }
        if (!isStopped)
            break;
    }

    QVERIFY(!isStopped);
    // An interrupted call is made again; a swap of names that fails is made as a plain renaming.
    QVERIFY2(number == EINTR || failures >= 3, qPrintable(QString::number(failures)));
}

QTEST_GUILESS_MAIN(TestSaveFaults)
#include "tst_savefaults.moc"
