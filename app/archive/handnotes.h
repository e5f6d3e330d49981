// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"

#include <optional>

namespace Galley {

/// What a person says of a post where its network says nothing. A field that holds nothing takes
/// the editor's word for it back.
struct HandNotes
{
    QString authorName;
    QString authorHandle;
    QString title;
    QString text;
    QDateTime published; ///< UTC; invalid: nothing is said
    TimePrecision publishedPrecision = TimePrecision::None;
    QString contentWarning;
    std::optional<CapturedPicture> picture; ///< a screenshot; without a value: as it was
    /// Takes the editor's picture away; if there is none, the platform's is not shown from then on.
    bool removesPicture = false;
    QString pictureAlt;
};

} // namespace Galley
