// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"
#include "archive/embedcardwriter.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace Galley {

/// The largest answer and the largest picture that are kept, in bytes.
inline constexpr qsizetype largestKeptAnswer = 8 * 1024 * 1024;
inline constexpr qsizetype largestKeptPicture = 16 * 1024 * 1024;

/// A file as it is to be in an entry.
struct EntryFile
{
    QString name;
    QByteArray bytes;
};

/// Answers as the files of a snapshot: NAME.body is what came, NAME.http how it came.
struct Snapshot
{
    QList<EntryFile> files;
    QJsonObject hashes; ///< "oembed.body": "sha256:..."
};

[[nodiscard]] Result<Snapshot> snapshotOf(const QList<CapturedAnswer> &answers);

/// Pictures as files of the folder "media".
struct MediaFiles
{
    QList<EntryFile> files;
    QHash<QString, QString> views; ///< by source: "media/HASH.view.webp"
    QHash<QString, MediaNames> originals; ///< by view
};

[[nodiscard]] Result<MediaFiles> mediaFilesOf(const QList<CapturedPicture> &pictures);

/// The embed with the files of its pictures, as far as they came, and those files alone in `media`.
[[nodiscard]] Embed withFiles(
    Embed embed, const QList<CapturedPicture> &pictures, const MediaFiles &media);
/// Leaves out the files that the embed does not name.
void keepOnlyFilesOf(const Embed &embed, MediaFiles &media);

/// A line of log.jsonl: when, what was asked, what came, what it led to.
[[nodiscard]] QByteArray logLine(const Capture &capture, EmbedState kept);
[[nodiscard]] QByteArray noteLogLine(const QDateTime &at, const QStringList &fieldsByHand);

} // namespace Galley
