// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedwords.h"

#include "base/tr.h"

#include <QHash>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString kindText(const QString &kind)
{
    const QHash<QString, QString> kinds{
        {u"post"_s, Tr::tr("%1 post", "network")},
        {u"video"_s, Tr::tr("%1 video", "network")},
        {u"playlist"_s, Tr::tr("%1 playlist", "network")},
        {u"photo"_s, Tr::tr("%1 photo", "network")},
        {u"audio"_s, Tr::tr("%1 sound", "network")},
        {u"chart"_s, Tr::tr("%1 chart", "network")},
        {u"document"_s, Tr::tr("%1 document", "network")},
        {u"code"_s, Tr::tr("%1 code", "network")},
        {u"map"_s, Tr::tr("%1 map", "network")},
        {u"page"_s, Tr::tr("%1 page", "network")},
    };
    return kinds.value(kind, u"%1"_s);
}

} // namespace

QString whatItIs(const EmbedRef &ref, const QString &networkName)
{
    if (ref.provider == "link"_L1)
        return Tr::tr("Link to %1", "a site").arg(ref.host);
    return kindText(ref.kind).arg(networkName);
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
    return Tr::tr("fetched %1", "a date").arg(QLocale().toString(fetched.date(), u"d MMM yyyy"_s));
}

QString keepingText()
{
    return Tr::tr("What is fetched is kept on this computer, beside the article. It follows no "
                  "deletion at the source; “Forget” removes it.");
}

} // namespace Galley
