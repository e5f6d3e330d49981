// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/yaml.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Galley {

/// A text cut into its front matter and what follows. Both views look into the text given.
struct FrontMatterCut
{
    bool hasFrontMatter = false;
    QStringView yaml; ///< between the marks
    QStringView body;
    int yamlLine = 0; ///< the line on which `yaml` begins, from 0
    int bodyLine = 0;
};

/// Front matter begins on the first line with `---` and ends at the next `---` or `...`, trailing
/// blanks aside. Without the closing mark the whole text is body. Lines are joined by '\n'.
[[nodiscard]] FrontMatterCut cutFrontMatter(QStringView text);

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
