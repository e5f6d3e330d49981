// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagekey.h"

#include <QCryptographicHash>

namespace Galley {

namespace {

constexpr qsizetype keyDigits = 16;

} // namespace

QString pageKey(QLatin1StringView kind, const QString &html)
{
    const QByteArray hash = QCryptographicHash::hash(html.toUtf8(), QCryptographicHash::Sha1);
    return kind + u'-' + QString::fromLatin1(hash.toHex().left(keyDigits));
}

} // namespace Galley
