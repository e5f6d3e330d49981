// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedwords.h"

#include "base/tr.h"
#include "render/embedwords.h"
#include "render/longdate.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

QString whatItIs(const EmbedRef &ref, const QString &networkName)
{
    if (ref.provider == "link"_L1)
        return Tr::tr("Link to %1", "a site").arg(ref.host);
    return kindOn(ref.kind, networkName);
}

QString nameOf(const Embed &embed)
{
    // Many may be by one author.
    for (const QString &name : {embed.title, embed.authorName, embed.siteName, embed.authorHandle,
             embed.ref.handle, embed.ref.place.name}) {
        if (!name.trimmed().isEmpty())
            return name.simplified();
    }
    QString address = QUrl(embed.ref.url).toDisplayString(QUrl::RemoveScheme).mid(2);
    if (address.startsWith("www."_L1))
        address.remove(0, 4);
    return address;
}

QString stateText(EmbedState state)
{
    switch (state) {
    case EmbedState::UrlOnly:
        return Tr::tr("never fetched");
    case EmbedState::Ok:
        return Tr::tr("kept offline");
    case EmbedState::Edited:
        return Tr::tr("edited since it was kept");
    case EmbedState::Partial:
        return Tr::tr("kept in part");
    case EmbedState::Gone:
        return Tr::tr("gone at the source");
    case EmbedState::Restricted:
        return Tr::tr("restricted at the source");
    case EmbedState::Refused:
        return Tr::tr("refused by the source");
    case EmbedState::Unreachable:
        return Tr::tr("kept, source not reached");
    case EmbedState::Damaged:
        return Tr::tr("what is kept is damaged");
    }
    return {};
}

QString fetchedText(const Embed &embed)
{
    const QDateTime fetched = embed.firstFetched.toLocalTime();
    if (!fetched.isValid())
        return {};
    return Tr::tr("fetched %1", "a date").arg(shortDate(fetched.date(), QLocale()));
}

QString keepingText()
{
    return Tr::tr("What is fetched is kept on this computer, beside the article. It stays "
                  "when the source deletes it; “Forget” removes it.");
}

} // namespace Galley
