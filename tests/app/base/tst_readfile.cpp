// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestReadFile final : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryFile_isReadByteForByte();
    void whatIsNoReadableFile_isRefusedByName_data();
    void whatIsNoReadableFile_isRefusedByName();
    void fileOfTheLimit_isRead_andOneByteMoreIsNot();
    void pipe_isRefusedWithoutWaitingForAWriter();
    void fileThatHidesItsSize_isStillLimited();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestReadFile::ordinaryFile_isReadByteForByte()
{
    const QByteArray bytes("\xEF\xBB\xBF"
                           "a\r\nb\0c\r\xFF",
        10);
    writeFile(at(u"bytes.md"_s), bytes);

    const Result<QByteArray> result = readFile(at(u"bytes.md"_s));

    QVERIFY(result);
    QCOMPARE(*result, bytes);
}

void TestReadFile::whatIsNoReadableFile_isRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"missing.md"_s << ErrorCode::NotFound;
    QTest::newRow("folder") << u"folder"_s << ErrorCode::Unreadable;
    QTest::newRow("file as folder") << u"plain/inside.md"_s << ErrorCode::NotFound;
    QTest::newRow("circle of links") << u"circle"_s << ErrorCode::Unreadable;
    QTest::newRow("link to nothing") << u"dangling"_s << ErrorCode::NotFound;
    QTest::newRow("long name") << QString(300, u'x') << ErrorCode::NotFound;
}

void TestReadFile::whatIsNoReadableFile_isRefusedByName()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QDir(m_folder.path()).mkdir(u"folder"_s);
    writeFile(at(u"plain"_s), "x");
    QFile::link(u"circle"_s, at(u"circle"_s));
    QFile::link(u"nothing"_s, at(u"dangling"_s));

    const Result<QByteArray> result = readFile(at(name));

    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().message.contains(name), qPrintable(result.error().message));
    QVERIFY(result.error().message.endsWith(u'.'));
}

void TestReadFile::fileOfTheLimit_isRead_andOneByteMoreIsNot()
{
    writeFile(at(u"ten.md"_s), "0123456789");

    QVERIFY(readFile(at(u"ten.md"_s), 10));
    const Result<QByteArray> result = readFile(at(u"ten.md"_s), 9);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TooLarge);
}

void TestReadFile::pipe_isRefusedWithoutWaitingForAWriter()
{
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);

    QVERIFY(!readFile(at(u"pipe"_s)));
    QVERIFY(!readFile(u"/dev/zero"_s));
    QVERIFY(!readFile(QString()));
    QVERIFY(!readFile(at(u"a"_s) + QChar(QChar::Null) + u"b"_s));
}

void TestReadFile::fileThatHidesItsSize_isStillLimited()
{
    const QString maps = u"/proc/self/maps"_s;
    if (!QFile::exists(maps))
        QSKIP("needs /proc");

    QVERIFY(readFile(maps)->size() > 100);
    const Result<QByteArray> result = readFile(maps, 100);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
