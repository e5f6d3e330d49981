// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

namespace Galley::Testing {

/// Compares with the bytes of a golden file; with GALLEY_BLESS=1 in the environment, writes it.
inline void compareWithGolden(const QByteArray &actual, const QString &path)
{
    QFile file(path);
    if (qEnvironmentVariableIntValue("GALLEY_BLESS") == 1) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QByteArray expected = file.readAll();
    const QByteArray difference
        = QByteArray("is not ") + path.toUtf8() + ", but (GALLEY_BLESS=1 writes it):\n" + actual;
    QVERIFY2(actual == expected, difference.constData());
}

} // namespace Galley::Testing
