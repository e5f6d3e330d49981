// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/handnotes.h"

#include <QJsonObject>

namespace Galley {

/// A card taken apart: what the platform said, and what the editor noted by hand over it. In
/// card.json the members are what is shown, "fields_by_hand" names those that are noted by hand,
/// and "said" holds what the platform said in their place.
struct HandSplit
{
    QJsonObject platform;
    QJsonObject hand; ///< only the members that are by hand
    /// "author.name", "author.handle", "title", "text", "published", "content_warning", "media"; or
    /// any other member, when somebody wrote it into the file
    QStringList fields;
};

[[nodiscard]] HandSplit splitByHand(const QJsonObject &card);
[[nodiscard]] QJsonObject joined(const HandSplit &split);

/// Takes the notes over, all but their picture. What says nothing else than the platform does is
/// not by hand.
void noteFields(HandSplit &split, const HandNotes &notes, const EmbedRef &ref);
/// Takes the picture over, or what they say of it. `file` is the item of "media" for a new picture,
/// and empty without one.
void notePicture(
    HandSplit &split, const HandNotes &notes, const QJsonObject &file, const EmbedRef &ref);

} // namespace Galley
