// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Galley {

/// Translation context of everything in app/ that is not a QObject: `Tr::tr("...")`.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Galley)
};

/// The same for words that stand on an article's page: they are in the article's language.
struct PageTr
{
    Q_DECLARE_TR_FUNCTIONS(GalleyPage)
};

} // namespace Galley
