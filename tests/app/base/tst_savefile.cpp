// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

struct stat statusOf(const QString &path)
{
    struct stat status
    { };
    ::stat(QFile::encodeName(path).constData(), &status);
    return status;
}

/// A limit on the size of files stands in for a full disk.
auto limitFileSize(rlim_t bytes)
{
    struct rlimit before
    { };
    ::getrlimit(RLIMIT_FSIZE, &before);
    struct rlimit limit = before;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    return qScopeGuard([before] { ::setrlimit(RLIMIT_FSIZE, &before); });
}

QStringList backups()
{
    return QDir(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backup"_s)
        .entryList(QDir::Files);
}

} // namespace

class TestSaveFile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void newFile_holdsTheBytesAndIsWritable();
    void oldFile_isReplacedWithItsPermissions();
    void largeFile_isSavedWhole();
    void symbolicLink_staysALink();
    void danglingLink_makesTheFileItNames();
    void linkThroughAFolderLink_isFollowedAsTheSystemDoes();
    void hardLinkedFile_keepsBothNames();
    void foreignOwner_isKept();
    void attributes_areKept();
    void failingWrite_leavesTheOldFileAndNothingElse_data();
    void failingWrite_leavesTheOldFileAndNothingElse();
    void failingWriteInPlace_putsTheOldBytesBack();
    void failedSave_succeedsWhenThereIsRoomAgain();
    void impossibleTarget_isRefusedByName_data();
    void impossibleTarget_isRefusedByName();
    void leftoverOfAKilledSave_isRemoved_butNotThatOfARunningOne();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveFile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"galley-tst-savefile"_s);
    ::signal(SIGXFSZ, SIG_IGN);
}

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSaveFile::newFile_holdsTheBytesAndIsWritable()
{
    QVERIFY(saveFile(at(u"new ü.md"_s), "text\n"));

    QCOMPARE(content(at(u"new ü.md"_s)), "text\n");
    QCOMPARE(statusOf(at(u"new ü.md"_s)).st_mode & 0600U, 0600U);
    QCOMPARE(names(), QStringList{u"new ü.md"_s});
}

void TestSaveFile::oldFile_isReplacedWithItsPermissions()
{
    writeFile(at(u"a.md"_s), "old");
    QCOMPARE(::chmod(QFile::encodeName(at(u"a.md"_s)).constData(), 0654), 0);

    QVERIFY(saveFile(at(u"a.md"_s), "new"));

    QCOMPARE(content(at(u"a.md"_s)), "new");
    QCOMPARE(statusOf(at(u"a.md"_s)).st_mode & 07777U, 0654U);
    QCOMPARE(names(), QStringList{u"a.md"_s});
}

void TestSaveFile::largeFile_isSavedWhole()
{
    QByteArray bytes(5 * 1024 * 1024 + 7, 'x');
    bytes[4 * 1024 * 1024] = '\0';

    QVERIFY(saveFile(at(u"a.md"_s), bytes));

    QVERIFY(content(at(u"a.md"_s)) == bytes);
}

void TestSaveFile::symbolicLink_staysALink()
{
    QDir(m_folder->path()).mkdir(u"real"_s);
    writeFile(at(u"real/a.md"_s), "old");
    QFile::link(u"real/a.md"_s, at(u"link.md"_s));

    QVERIFY(saveFile(at(u"link.md"_s), "new"));

    QVERIFY(QFileInfo(at(u"link.md"_s)).isSymLink());
    QCOMPARE(content(at(u"real/a.md"_s)), "new");
}

void TestSaveFile::danglingLink_makesTheFileItNames()
{
    QDir(m_folder->path()).mkdir(u"real"_s);
    QFile::link(u"real/later.md"_s, at(u"link.md"_s));

    QVERIFY(saveFile(at(u"link.md"_s), "new"));

    QVERIFY(QFileInfo(at(u"link.md"_s)).isSymLink());
    QCOMPARE(content(at(u"real/later.md"_s)), "new");
}

void TestSaveFile::linkThroughAFolderLink_isFollowedAsTheSystemDoes()
{
    QDir(m_folder->path()).mkpath(u"deep/down"_s);
    writeFile(at(u"deep/a.md"_s), "old");
    QFile::link(u"deep/down"_s, at(u"way"_s));
    QFile::link(u"way/../a.md"_s, at(u"link.md"_s));

    QVERIFY(saveFile(at(u"link.md"_s), "new"));

    QCOMPARE(content(at(u"deep/a.md"_s)), "new");
    QVERIFY(!QFile::exists(at(u"a.md"_s)));
}

void TestSaveFile::hardLinkedFile_keepsBothNames()
{
    writeFile(at(u"a.md"_s), "a rather long old text");
    QCOMPARE(::link(QFile::encodeName(at(u"a.md"_s)).constData(),
                 QFile::encodeName(at(u"b.md"_s)).constData()),
        0);

    QVERIFY(saveFile(at(u"a.md"_s), "new"));

    QCOMPARE(content(at(u"b.md"_s)), "new");
    QCOMPARE(statusOf(at(u"a.md"_s)).st_nlink, nlink_t{2});
    QCOMPARE(backups(), QStringList());
}

void TestSaveFile::foreignOwner_isKept()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    writeFile(at(u"a.md"_s), "old");
    QCOMPARE(::chown(QFile::encodeName(at(u"a.md"_s)).constData(), 1234, 4321), 0);

    QVERIFY(saveFile(at(u"a.md"_s), "new"));

    QCOMPARE(statusOf(at(u"a.md"_s)).st_uid, uid_t{1234});
    QCOMPARE(statusOf(at(u"a.md"_s)).st_gid, gid_t{4321});
}

void TestSaveFile::attributes_areKept()
{
    writeFile(at(u"a.md"_s), "old");
    const QByteArray name = QFile::encodeName(at(u"a.md"_s));
    if (::setxattr(name.constData(), "user.galley.test", "kept", 4, 0) != 0)
        QSKIP("the file system has no attributes");

    QVERIFY(saveFile(at(u"a.md"_s), "new"));

    QByteArray value(16, '\0');
    value.truncate(::getxattr(name.constData(), "user.galley.test", value.data(), 16));
    QCOMPARE(value, "kept");
}

void TestSaveFile::failingWrite_leavesTheOldFileAndNothingElse_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 1, 4095, 4096, 65536, 99999})
        QTest::addRow("%d bytes", room) << room;
}

void TestSaveFile::failingWrite_leavesTheOldFileAndNothingElse()
{
    QFETCH(int, room);
    writeFile(at(u"a.md"_s), "old");
    const auto guard = limitFileSize(static_cast<rlim_t>(room));

    const Result<void> result = saveFile(at(u"a.md"_s), QByteArray(100'000, 'x'));

    QVERIFY(!result);
    QVERIFY(result.error().message.contains(at(u"a.md"_s)));
    QCOMPARE(content(at(u"a.md"_s)), "old");
    QCOMPARE(names(), QStringList{u"a.md"_s});
}

void TestSaveFile::failingWriteInPlace_putsTheOldBytesBack()
{
    const QByteArray old(5000, 'o');
    writeFile(at(u"a.md"_s), old);
    QCOMPARE(::link(QFile::encodeName(at(u"a.md"_s)).constData(),
                 QFile::encodeName(at(u"b.md"_s)).constData()),
        0);
    const auto guard = limitFileSize(65536);

    const Result<void> result = saveFile(at(u"a.md"_s), QByteArray(100'000, 'x'));

    QVERIFY(!result);
    QVERIFY(content(at(u"b.md"_s)) == old);
    QCOMPARE(statusOf(at(u"a.md"_s)).st_nlink, nlink_t{2});
    QCOMPARE(backups(), QStringList());
}

void TestSaveFile::failedSave_succeedsWhenThereIsRoomAgain()
{
    {
        const auto guard = limitFileSize(10);
        QVERIFY(!saveFile(at(u"a.md"_s), QByteArray(100, 'x')));
        QCOMPARE(names(), QStringList());
    }

    QVERIFY(saveFile(at(u"a.md"_s), QByteArray(100, 'x')));
    QCOMPARE(content(at(u"a.md"_s)).size(), 100);
}

void TestSaveFile::impossibleTarget_isRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << u"missing/a.md"_s;
    QTest::newRow("a folder in the way") << u"folder"_s;
    QTest::newRow("a file for a folder") << u"plain/a.md"_s;
    QTest::newRow("a circle of links") << u"circle"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("a long name") << QString(300, u'x');
}

void TestSaveFile::impossibleTarget_isRefusedByName()
{
    QFETCH(QString, name);
    QDir(m_folder->path()).mkdir(u"folder"_s);
    writeFile(at(u"plain"_s), "x");
    QFile::link(u"circle"_s, at(u"circle"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    const QStringList before = names();

    const Result<void> result = saveFile(at(name), "text");

    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(name), qPrintable(result.error().message));
    QVERIFY(result.error().message.endsWith(u'.'));
    QCOMPARE(names(), before);
}

void TestSaveFile::leftoverOfAKilledSave_isRemoved_butNotThatOfARunningOne()
{
    writeFile(at(u".galley-save-1"_s), "killed");
    writeFile(at(u".galley-save-2"_s), "running");
    const int running = ::open(QFile::encodeName(at(u".galley-save-2"_s)).constData(), O_RDONLY);
    QCOMPARE(::flock(running, LOCK_EX), 0);
    const auto guard = qScopeGuard([running] { ::close(running); });

    QVERIFY(saveFile(at(u"a.md"_s), "text"));

    QCOMPARE(names(), QStringList({u".galley-save-2"_s, u"a.md"_s}));
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
