// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

/// The bundles in a folder that no article belongs to: "old.galley" without "old.md",
/// "old.markdown" or "old.txt". That is what renaming an article outside Galley leaves behind. By
/// name, at most twenty; links are left out.
[[nodiscard]] QStringList orphanBundles(const QString &folder);

} // namespace Galley
