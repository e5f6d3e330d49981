// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTest>

/// Folders of tests/data that hold a case a file.
namespace GoldenFolder {

[[nodiscard]] inline QString path(const QString &name)
{
    return QString::fromUtf8(GALLEY_TEST_DATA) + u'/' + name;
}

/// Adds a row for each file of the folder with that ending: column "path" is its path without it.
inline void addRows(const QString &folder, const QString &ending)
{
    QTest::addColumn<QString>("path");
    const QStringList names = QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    QVERIFY2(!names.isEmpty(), qPrintable(folder));
    for (const QString &name : names) {
        const QString base = name.chopped(ending.size());
        QTest::newRow(qPrintable(base)) << QString(folder + u'/' + base);
    }
}

} // namespace GoldenFolder
