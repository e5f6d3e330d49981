// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagestyle.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro wants it: in a static library nothing else loads the
// resource.
static void loadPreviewResource()
{
    Q_INIT_RESOURCE(preview);
}

namespace Galley {

QByteArray pageStyle()
{
    loadPreviewResource();
    QByteArray style;
    for (const QString &name : {u":/preview/page.css"_s, u":/preview/cards.css"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            style += file.readAll();
    }
    return style;
}

} // namespace Galley
