// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

#include <QStringList>

namespace Galley {

/// The hosts of Facebook, as a part of a pattern for addressPattern(), up to the path.
[[nodiscard]] QString facebookSite();

/// A page's or a person's short name with an '@'; empty for those who have none and stand in the
/// address as a number.
[[nodiscard]] QString facebookHandle(const QString &user);

/// What Facebook's own frames load from.
[[nodiscard]] QStringList facebookFrameHosts();

/// Facebook's code for web pages: an element of that class that its script fills. Without the
/// script, what is known of the post stands there.
[[nodiscard]] QString facebookMarkup(const QString &cssClass, const Embed &embed);

} // namespace Galley
