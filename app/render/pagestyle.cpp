// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagestyle.h"

#include "embeds/embedprovider.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as the macro wants it: in a static library nothing else loads the
// resource.
static void loadPreviewResource()
{
    Q_INIT_RESOURCE(preview);
}

namespace Galley {

namespace {

/// The two colours of each network, for its cards.
QByteArray networkColours()
{
    const ProviderRegistry providers;
    QString lines;
    for (const QString &key : providers.keys()) {
        const ProviderLook look = providers.look(key);
        lines += u".embed-%1 { --network-light: %2; --network-dark: %3; }\n"_s.arg(
            key, look.colour, look.darkColour);
    }
    return lines.toUtf8();
}

} // namespace

QByteArray pageStyle()
{
    loadPreviewResource();
    QByteArray style;
    for (const QString &name : {u":/preview/page.css"_s, u":/preview/cards.css"_s}) {
        QFile file(name);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "pageStyle", "a style is missing from the program");
        if (isOpen)
            style += file.readAll();
    }
    return style + networkColours();
}

} // namespace Galley
