// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/webanswer.h"
#include "embeds/embedreading.h"

namespace Galley {

/// An answer as it came, to be kept beside what was read from it.
struct CapturedAnswer
{
    CaptureStep step;
    WebAnswer answer;
};

/// A picture as it came, and as it is shown: decoded and encoded again, so that nothing but pixels
/// is left of it.
struct CapturedPicture
{
    QString source; ///< as in EmbedMedia::source or Embed::avatarSource
    QByteArray original;
    QString suffix; ///< of the original, by its content: "jpg"
    QByteArray view;
    QString viewSuffix; ///< "webp" or "png"
    QSize size; ///< of the view, in pixels
};

/// What one asking about one embed brought, good or bad.
struct Capture
{
    enum class Purpose {
        Fetch, ///< what is kept becomes what was read
        Check ///< what is kept stays as it is, and says how it stands at the source
    };
    Purpose purpose = Purpose::Fetch;
    /// Nobody could be found to ask, as where there is no network: nothing is said of the embed.
    bool isOffline = false;
    QDateTime at; ///< UTC
    EmbedReading reading;
    QList<CapturedAnswer> answers;
    QList<CapturedPicture> pictures;
};

} // namespace Galley
