// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/jsonfields.h"

#include "answers/cleanreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

std::optional<QJsonObject> jsonObject(const QString &text)
{
    // Some wrap it in a call of a function, for scripts.
    static const QRegularExpression call(
        uR"(^[\w.$]{1,100}\s*\((.*)\)\s*;?$)"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch called = call.match(trimmed);
    const QString json = called.hasMatch() ? called.captured(1) : trimmed;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isObject())
        return document.object();
    if (document.isArray() && document.array().at(0).isObject())
        return document.array().at(0).toObject();
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return isWordForNothing(text) ? QString() : text;
    }
    if (!value.isDouble())
        return {};
    // Ids pass what a double holds.
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong
        ? QString::number(number.toLongLong())
        : QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest);
}

int numberOf(const QString &text)
{
    constexpr double largest = 1'000'000;
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && number > 0 && number <= largest ? int(std::lround(number)) : 0;
}

int numberOf(const QJsonValue &value)
{
    return numberOf(textOf(value));
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || textOf(value) == "1"_L1 || textOf(value) == "true"_L1;
}

} // namespace Galley
