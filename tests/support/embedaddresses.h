// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/blessed.h"

#include <QDir>
#include <QTest>

/// The addresses of tests/data/embeds: a folder a provider, a line an address in its urls.txt.
namespace EmbedAddresses {

[[nodiscard]] inline QString file(const QString &provider, const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/embeds/%1/%2").arg(provider, name);
}

[[nodiscard]] inline QStringList linesOf(const QString &provider)
{
    return QString::fromUtf8(Blessed::read(file(provider, QStringLiteral("urls.txt"))))
        .split(u'\n', Qt::SkipEmptyParts);
}

[[nodiscard]] inline QStringList providers()
{
    return QDir(QStringLiteral(GALLEY_TEST_DATA "/embeds"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

/// The address as it is pasted, out of a line about it.
[[nodiscard]] inline QString pastedOf(const QString &line)
{
    return line.section(QStringLiteral(" | "), 0, 0);
}

/// Adds a row for each line, columns "provider" and "line": those about addresses of the provider,
/// or those about addresses that are not.
inline void addRows(bool positive)
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("line");
    for (const QString &provider : providers()) {
        for (const QString &line : linesOf(provider)) {
            if (line.startsWith(u'#') || line.startsWith(u'!') == positive)
                continue;
            QTest::addRow("%s: %s", qPrintable(provider), qPrintable(pastedOf(line)))
                << provider << line;
        }
    }
}

} // namespace EmbedAddresses
