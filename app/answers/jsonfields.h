// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Galley {

// Members of an answer in JSON, whose types are never to be relied on: what is not there, or of
// another type than wanted, is nothing.

/// The object that a text is, or the first one of a list; nothing when it is no JSON.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QString &text);
/// A string as it is, unless it is a word for nothing, or a number as its digits.
[[nodiscard]] QString textOf(const QJsonValue &value);
/// A number, or one in a string: between 0 and 1,000,000, or 0.
[[nodiscard]] int numberOf(const QJsonValue &value);
[[nodiscard]] int numberOf(const QString &text);
/// Whether it is true, as a truth, a number or a word.
[[nodiscard]] bool isTrue(const QJsonValue &value);

} // namespace Galley
