// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/exporter.h"
#include "render/shownembed.h"

#include <QLocale>

namespace Galley {

/// An embed on its way out.
struct ExportedEmbed
{
    QString html; ///< as it stands on a page; empty: the card that the page has
    bool isProviders = false; ///< markup of the provider, to be written as it is
    QString frameHost; ///< from which a click of the reader loads; empty when from nowhere
};

[[nodiscard]] ExportedEmbed exportedEmbed(
    const ShownEmbed &shown, const ExportOptions &options, const QLocale &locale);

} // namespace Galley
