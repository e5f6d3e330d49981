// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace Galley {

/// What a server answered, exactly: nothing of it is to be believed.
struct WebAnswer
{
    QUrl url; ///< of the last hop
    QList<QUrl> hops; ///< those before it, that redirected
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body; ///< decoded from gzip and the like
    bool isCut = false; ///< there was more than was wanted of the body

    /// Of the first header of that name (in lower case); empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[known, value] : headers) {
            if (known == name)
                return value;
        }
        return {};
    }
};

} // namespace Galley
