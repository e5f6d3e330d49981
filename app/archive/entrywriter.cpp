// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrywriter.h"

#include "archive/embedcardreader.h"
#include "base/tr.h"

#include <QLocale>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto cardName = "card.json"_L1;
constexpr auto logName = "log.jsonl"_L1;
constexpr auto oldLogName = "log.old.jsonl"_L1;
constexpr auto mediaName = "media"_L1;
constexpr auto snapshotsName = "snapshots"_L1;

struct Extent
{
    qint64 bytes = 0;
    qsizetype files = 0;
};

/// Of the folders that hold what comes, as deep as they are ours.
Extent extentOf(const OpenFolder &entry)
{
    Extent extent;
    const auto add = [&extent](const OpenFolder &folder) {
        QStringList names = folder.names(mostEntryFiles + 1);
        for (const QString &name : std::as_const(names)) {
            ++extent.files;
            extent.bytes += std::max<qint64>(folder.fileSize(name), 0);
        }
        return names;
    };
    OpenFolder media;
    if (media.enter(entry, mediaName) == 0)
        add(media);
    OpenFolder snapshots;
    if (snapshots.enter(entry, snapshotsName) != 0)
        return extent;
    const QStringList names = add(snapshots);
    for (const QString &name : names) {
        OpenFolder snapshot;
        if (extent.files <= mostEntryFiles && snapshot.enter(snapshots, name) == 0)
            add(snapshot);
    }
    return extent;
}

bool hasRoomFor(const OpenFolder &entry, const EntryChange &change)
{
    Extent extent = extentOf(entry);
    extent.files += change.media.size() + change.snapshot.size();
    for (const QList<EntryFile> &files : {change.media, change.snapshot}) {
        for (const EntryFile &file : files)
            extent.bytes += file.bytes.size();
    }
    return extent.bytes <= largestEntry && extent.files <= mostEntryFiles;
}

int writeFiles(const OpenFolder &folder, const QList<EntryFile> &files)
{
    for (const EntryFile &file : files) {
        QByteArray old;
        if (folder.fileSize(file.name) == file.bytes.size()
            && folder.read(file.name, file.bytes.size(), old) == 0 && old == file.bytes)
            continue;
        if (const int error = folder.write(file.name, file.bytes))
            return error;
    }
    return folder.sync();
}

int writeMedia(const OpenFolder &entry, const QList<EntryFile> &files)
{
    if (files.isEmpty())
        return 0;
    OpenFolder media;
    const int error = media.make(entry, mediaName);
    return error ? error : writeFiles(media, files);
}

/// Whole or not there.
int writeSnapshot(const OpenFolder &entry, const EntryChange &change)
{
    if (change.snapshotName.isEmpty())
        return 0;
    OpenFolder snapshots;
    if (const int error = snapshots.make(entry, snapshotsName))
        return error;
    const QString unfinished = unfinishedName();
    OpenFolder snapshot;
    int error = snapshot.make(snapshots, unfinished);
    if (!error)
        error = writeFiles(snapshot, change.snapshot);
    if (!error)
        error = snapshots.rename(unfinished, change.snapshotName);
    if (error)
        (void)snapshots.removeAll(unfinished);
    return error ? error : snapshots.sync();
}

int writeLog(const OpenFolder &entry, const QByteArray &line)
{
    qint64 size = entry.fileSize(logName);
    if (size + line.size() > largestLog) {
        if (const int error = entry.rename(logName, oldLogName))
            return error;
        size = -1;
    }
    if (size < 0)
        return entry.write(logName, line);
    QByteArray log;
    if (const int error = entry.read(logName, largestLog, log))
        return error;
    // Work that was cut off may have left half a line.
    return entry.append(logName, log.isEmpty() || log.endsWith('\n') ? line : '\n' + line);
}

void sweep(const OpenFolder &folder)
{
    const QStringList names = folder.names(mostEntryFiles);
    for (const QString &name : names) {
        if (isUnfinishedName(name))
            (void)folder.removeAll(name); // left for the next time
    }
}

/// What nobody needs any more: failing to remove it is no failure of the keeping.
void tidy(const OpenFolder &entry, const QStringList &needed)
{
    sweep(entry);
    OpenFolder media;
    if (media.enter(entry, mediaName) == 0)
        sweep(media);
    OpenFolder snapshots;
    if (snapshots.enter(entry, snapshotsName) != 0)
        return;
    sweep(snapshots);
    QStringList names = snapshots.names(mostEntryFiles);
    names.sort();
    qsizetype tooMany = names.size() - mostSnapshots;
    for (const QString &name : std::as_const(names)) {
        if (tooMany > 0 && !needed.contains(name) && snapshots.removeAll(name) == 0)
            --tooMany;
    }
}

int writeCard(const OpenFolder &entry, const EntryChange &change)
{
    if (!change.isOldCardDamaged)
        return entry.write(cardName, change.card);
    const QString aside
        = u"card.damaged-%1.json"_s.arg(newSnapshotName({}, QDateTime::currentDateTimeUtc()));
    if (const int error = entry.rename(cardName, aside))
        return error;
    const int error = entry.write(cardName, change.card);
    if (error)
        (void)entry.rename(aside, cardName); // it can be read under either name
    return error;
}

int writeInto(const OpenFolder &entry, const EntryChange &change)
{
    if (const int error = writeMedia(entry, change.media))
        return error;
    if (const int error = writeSnapshot(entry, change))
        return error;
    if (const int error = writeLog(entry, change.logLine))
        return error;
    if (const int error = writeCard(entry, change))
        return error;
    return entry.sync();
}

int makeEntry(const KeptBundle &bundle, const QString &entryName, const EntryChange &change)
{
    const OpenFolder &embeds = bundle.embeds();
    const QString unfinished = unfinishedName();
    OpenFolder entry;
    int error = entry.make(embeds, unfinished);
    if (!error)
        error = writeInto(entry, change);
    if (!error)
        error = embeds.rename(unfinished, entryName);
    if (error)
        (void)embeds.removeAll(unfinished); // swept the next time otherwise
    return error ? error : embeds.sync();
}

} // namespace

Result<void> writeEntry(
    const KeptBundle &bundle, const QString &entryName, const EntryChange &change)
{
    const QString place = bundle.place(entryName);
    if (change.card.size() > largestCard)
        return cannotChange(EFBIG, place + u'/' + cardName);
    if (bundle.embeds().item(entryName) == OpenFolder::Item::None) {
        if (const int error = makeEntry(bundle, entryName, change))
            return cannotChange(error, place);
        return {};
    }
    OpenFolder entry;
    if (const int error = entry.enter(bundle.embeds(), entryName))
        return cannotChange(error, place);
    if (!hasRoomFor(entry, change)) {
        return failure(ErrorCode::TooLarge,
            Tr::tr("“%1” holds as much as may be kept of one embed (%2). Forget what is kept of it "
                   "and fetch it again.")
                .arg(place, QLocale().formattedDataSize(largestEntry)));
    }
    if (const int error = writeInto(entry, change))
        return cannotChange(error, place);
    tidy(entry, change.neededSnapshots);
    return {};
}

QString newSnapshotName(const OpenFolder &entry, const QDateTime &at)
{
    QString name = at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s);
    OpenFolder snapshots;
    if (!entry.isOpen() || snapshots.enter(entry, snapshotsName) != 0)
        return name;
    QString free = name;
    for (int i = 2; snapshots.item(free) != OpenFolder::Item::None; ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

} // namespace Galley
