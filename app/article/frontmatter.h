// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/yaml.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Galley {

/// The meaning of a mapping's keys. Values of the wrong type are added to `problems`, with the line
/// counted from the beginning of the YAML.
[[nodiscard]] FrontMatter readFrontMatter(const YamlNode &root, QList<Problem> &problems);

/// A date, or a date and time with or without an offset, as ISO 8601 writes it (a blank for the T
/// is tolerated). A date alone is its first moment, a time without an offset is local. Invalid
/// otherwise.
[[nodiscard]] QDateTime readDate(const QString &text);

/// yes or no in the words of YAML; nothing for other words.
[[nodiscard]] std::optional<bool> readYesNo(const QString &text);

/// The texts of a scalar or of a list of scalars; other items are added to `problems`.
[[nodiscard]] QStringList readTexts(
    const YamlNode &node, const QString &key, QList<Problem> &problems);

} // namespace Galley
