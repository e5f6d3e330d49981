// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/mediacode.h"

#include "embeds/posttime.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Longer codes belong to private posts and hold more than the number.
std::optional<quint64> mediaIdOf(const QString &code)
{
    constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_L1;
    if (code.size() > 11)
        return {};
    quint64 value = 0;
    for (const QChar letter : code) {
        const qsizetype digit = QStringView(QString(alphabet)).indexOf(letter);
        if (digit < 0 || (value >> 58) != 0)
            return {};
        value = (value << 6) | quint64(digit);
    }
    return value;
}

} // namespace

void setPublishedFromMediaCode(EmbedRef &ref, const QDateTime &networkBegan)
{
    constexpr quint64 epoch = 1314220021721;
    if (const std::optional<quint64> mediaId = mediaIdOf(ref.id))
        setPublished(ref, (*mediaId >> 23) + epoch, networkBegan);
}

} // namespace Galley
