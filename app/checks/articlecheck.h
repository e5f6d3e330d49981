// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "checks/finding.h"

#include <QList>

namespace Galley {

/// What was found when the article was read and its page made, in the same order.
[[nodiscard]] QList<Finding> articleFindings(const QList<Problem> &problems);

} // namespace Galley
