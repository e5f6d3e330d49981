// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Galley {

/// The members of an oEmbed answer as text, by name: lower case, '_' for '-'. Numbers are their
/// digits; members of any other type are left out.
using OEmbedFields = QHash<QString, QString>;

/// From JSON.
[[nodiscard]] std::optional<OEmbedFields> oEmbedFieldsOfJson(const QString &text);
/// From XML; nothing when it is not whole, or brings declarations of its own.
[[nodiscard]] std::optional<OEmbedFields> oEmbedFieldsOfXml(const QString &text);

} // namespace Galley
