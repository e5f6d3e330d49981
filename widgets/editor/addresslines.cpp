// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/addresslines.h"

#include "markdown/loneurl.h"

#include <QMimeData>
#include <QUrl>

namespace Galley {

QString onlyAddress(const QString &text)
{
    QString trimmed = text.trimmed();
    if (loneUrl(trimmed).size() != trimmed.size() || QUrl(trimmed).host().isEmpty())
        return {};
    return trimmed;
}

QString onlyAddress(const QMimeData &data)
{
    if (QString address = data.hasText() ? onlyAddress(data.text()) : QString();
        !address.isEmpty()) {
        return address;
    }
    // What is dragged out of a page may have the words of the link as its text.
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? onlyAddress(urls.constFirst().toString(QUrl::FullyEncoded))
                            : QString();
}

QStringView bracketedAddress(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (!trimmed.startsWith(u'<') || !trimmed.endsWith(u'>') || trimmed.size() < 3)
        return {};
    const QStringView address = trimmed.sliced(1, trimmed.size() - 2);
    return loneUrl(address).size() == address.size() ? address : QStringView();
}

} // namespace Galley
