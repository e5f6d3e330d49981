// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// The hosts of Facebook, as a part of a pattern for addressPattern(), up to the path.
[[nodiscard]] QString facebookSite();

/// A page's or a person's short name with an '@'; empty for those who have none and stand in the
/// address as a number.
[[nodiscard]] QString facebookHandle(const QString &user);

} // namespace Galley
