// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "support/scratchfolder.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QStringList>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const Setting<QString> colour{"test/colour", u"green"_s};
const Setting<int> size{"test/size", 100};
const Setting<bool> isOn{"test/on", true};
const Setting<QStringList> names{"test/names", {}};

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini"_L1;
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(settingsFile()); }

    void whatIsSet_isThereTheNextTime();
    void aChange_isToldOnce();
    void aValueForNow_isNotKept();
    void aValueForNow_isKeptOnceItIsChosen();
    void aDamagedFile_givesDefaults();
};

void TestSettings::whatIsSet_isThereTheNextTime()
{
    {
        Settings settings(Settings::Store::Disk);
        QCOMPARE(settings.get(colour), u"green"_s);
        settings.set(colour, u"red"_s);
        settings.set(size, 80);
        settings.set(isOn, false);
        settings.set(names, {u"one, two"_s});
    }
    const Settings later(Settings::Store::Disk);
    QCOMPARE(later.get(colour), u"red"_s);
    QCOMPARE(later.get(size), 80);
    QCOMPARE(later.get(isOn), false);
    QCOMPARE(later.get(names), QStringList{u"one, two"_s});
}

void TestSettings::aChange_isToldOnce()
{
    Settings settings(Settings::Store::Memory);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(size, 80);
    settings.set(size, 80);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"test/size"_s);
}

void TestSettings::aValueForNow_isNotKept()
{
    {
        Settings settings(Settings::Store::Disk);
        settings.setForNow(colour, u"blue"_s);
        QCOMPARE(settings.get(colour), u"blue"_s);
    }
    QCOMPARE(Settings(Settings::Store::Disk).get(colour), u"green"_s);
}

void TestSettings::aValueForNow_isKeptOnceItIsChosen()
{
    {
        Settings settings(Settings::Store::Disk);
        settings.setForNow(colour, u"blue"_s);
        settings.set(colour, u"blue"_s);
    }
    QCOMPARE(Settings(Settings::Store::Disk).get(colour), u"blue"_s);
}

void TestSettings::aDamagedFile_givesDefaults()
{
    QVERIFY(QDir().mkpath(QFileInfo(settingsFile()).absolutePath()));
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[test]\nsize=large\nnames=@Variant(\\0\\x1)\n\xff\xfe]]=[\n");
    file.close();

    const Settings settings(Settings::Store::Disk);
    QCOMPARE(settings.get(size), 100);
    QCOMPARE(settings.get(names), QStringList());
    QCOMPARE(settings.get(colour), u"green"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
