// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Galley {

/// What a name in a template stands for; empty when it stands for nothing.
using TemplateValues = std::function<QString(const QString &name)>;

/// An address put together from a template: "{id}" is the value of that name, "{user|lower}" the
/// same in lower case, and what stands in brackets is left out when a value in it is empty:
/// "https://vimeo.com/{id}[/{hash}]".
[[nodiscard]] QString filledTemplate(const QString &text, const TemplateValues &valueOf);

} // namespace Galley
