// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QByteArray>

#include <utility>

namespace Galley {

/// A node of a small YAML document, as written: scalars are text whatever they look like.
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Mapping };
    Kind kind = Kind::Null;
    QString text; ///< of a scalar
    QList<YamlNode> items; ///< of a sequence
    QList<std::pair<QString, YamlNode>>
        members; ///< of a mapping, in order; a repeated key keeps its last value
    int line = 0; ///< from 0, within the parsed text
    int column = 0;

    /// The member of that name; a Null node when there is none.
    [[nodiscard]] const YamlNode &operator[](QStringView key) const;
    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
};

/// A parse that stopped: where and why, lines from 0.
struct YamlParse
{
    YamlNode root;
    QList<Problem> problems; ///< empty when the whole text was read
};

/// Reads one document of scalars, lists and maps of at most 64 KiB and 16 levels. Anchors, aliases
/// and tags are refused (a problem), as untrusted text has no use for them.
[[nodiscard]] YamlParse parseYaml(QStringView text);

} // namespace Galley
