// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writersown.h"

#include "html/htmlfragment.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley {

bool isWritersOwn(const GumboNode &element)
{
    const QStringList classes = attribute(element, "class").split(u' ');
    return classes.contains("embed-state"_L1) || classes.contains("embed-act"_L1);
}

bool isWritersOwn(const GumboAttribute &attribute)
{
    return QLatin1StringView(attribute.name) == "data-embed"_L1;
}

} // namespace Galley
