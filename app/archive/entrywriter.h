// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entryfiles.h"
#include "archive/keptbundle.h"

namespace Galley {

/// All that one entry may hold, in bytes and in files.
inline constexpr qint64 largestEntry = 200LL * 1024 * 1024;
inline constexpr qsizetype mostEntryFiles = 1000;
/// Beyond this, in bytes, log.jsonl becomes log.old.jsonl, and a new one is begun.
inline constexpr qint64 largestLog = 256 * 1024;
/// Snapshots that no card names go beyond this, the oldest first.
inline constexpr qsizetype mostSnapshots = 50;

struct EntryChange
{
    QByteArray card;
    QByteArray logLine;
    QList<EntryFile> media;
    QString snapshotName; ///< empty: no new one
    QList<EntryFile> snapshot;
    QStringList neededSnapshots; ///< those that the card names
    bool isOldCardDamaged = false; ///< then it stays beside the new one, for a person to look at
};

/// Changes an entry, or makes it: other files first, card.json last, so that whatever goes wrong on
/// the way the old card stands with all its files.
[[nodiscard]] Result<void> writeEntry(
    const KeptBundle &bundle, const QString &entryName, const EntryChange &change);

/// "2026-11-23T031512Z", with a number behind it if there is one of that name.
[[nodiscard]] QString newSnapshotName(const OpenFolder &entry, const QDateTime &at);

} // namespace Galley
