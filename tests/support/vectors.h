// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Galley::Testing {

/// An attack that an article may carry, as Markdown (raw HTML is Markdown too).
struct Vector
{
    QString name;
    QString markdown;
};

/// All of tests/data/vectors/vectors.json; an empty list when it cannot be read.
inline QList<Vector> readVectors()
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/vectors/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Vector> vectors;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries)
        vectors.append({entry[QStringLiteral("name")].toString(),
            entry[QStringLiteral("markdown")].toString()});
    return vectors;
}

} // namespace Galley::Testing
