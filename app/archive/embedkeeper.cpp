// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedkeeper.h"

#include "archive/cardmerge.h"
#include "archive/embedarchive.h"
#include "archive/embedcardreader.h"
#include "archive/entrycopy.h"
#include "archive/entrywriter.h"
#include "archive/handfields.h"
#include "archive/orphanbundles.h"
#include "base/tr.h"

#include <QJsonDocument>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// An entry of the article's own bundle, open to be changed; not there yet when nothing was kept.
struct OpenEntry
{
    KeptBundle bundle;
    QString name;
    OpenFolder folder; ///< closed when there is none yet
    QJsonObject card;
    bool isKept = false; ///< whether there is a card that can be read
    bool isDamaged = false; ///< whether there is one that cannot
};

template<typename Value> tl::unexpected<Error> again(const Result<Value> &result)
{
    return tl::unexpected<Error>(result.error());
}

Result<void> readCard(OpenEntry &entry, const EmbedRef &ref)
{
    const QString place = entry.bundle.place(entry.name) + "/card.json"_L1;
    QByteArray bytes;
    const int error = entry.folder.read(u"card.json"_s, largestCard, bytes);
    if (error == ENOENT)
        return {};
    if (error && error != EFBIG)
        return cannotChange(error, place);
    Result<QJsonObject> card = failure(ErrorCode::TooLarge, {});
    if (!error)
        card = parseEmbedCard(bytes, ref, place);
    entry.isDamaged = !card;
    if (entry.isDamaged)
        return {};
    if (cardVersion(*card) > ownCardVersion) {
        return failure(ErrorCode::Unsupported,
            Tr::tr("“%1” was kept by a newer Galley, and is not changed by this one.").arg(place));
    }
    entry.card = *card;
    entry.isKept = true;
    return {};
}

Result<OpenEntry> openEntry(const ArticleFolder &folder, const EmbedRef &ref)
{
    const EmbedArchive archive(folder);
    const QString bundleName = archive.bundleOf(ref);
    Result<KeptBundle> bundle = KeptBundle::make(folder);
    if (!bundle)
        return again(bundle);
    OpenEntry entry{std::move(*bundle), EmbedArchive::entryName(ref.url), {}, {}, false};
    if (!bundleName.isEmpty() && bundleName != folder.bundleName()) {
        if (const Result<void> copied = copyEntry(folder, bundleName, entry.bundle, ref); !copied) {
            entry.bundle.removeIfEmpty();
            return again(copied);
        }
    }
    const OpenFolder &embeds = entry.bundle.embeds();
    if (embeds.item(entry.name) != OpenFolder::Item::None) {
        if (const int error = entry.folder.enter(embeds, entry.name))
            return cannotChange(error, entry.bundle.place(entry.name));
        if (const Result<void> read = readCard(entry, ref); !read)
            return again(read);
    }
    if (!entry.isKept)
        entry.card = emptyCard(ref);
    return entry;
}

/// Whether more than the standing at the source changed.
bool isOtherContent(Embed one, const Embed &other)
{
    one.state = other.state;
    one.firstFetched = other.firstFetched;
    one.lastChecked = other.lastChecked;
    one.editedSince = other.editedSince;
    one.goneSince = other.goneSince;
    return one != other;
}

bool hasSameAnswers(const QJsonValue &evidence, const QJsonObject &hashes)
{
    QJsonObject known = evidence.toObject();
    known.remove("snapshot"_L1);
    return known == hashes;
}

/// Notes where the answers are kept that the card was made from, and the newest others.
void setEvidence(QJsonObject &card, const Snapshot &snapshot, bool isContent,
    const OpenFolder &folder, const QDateTime &at, EntryChange &change)
{
    const auto evidence = "evidence"_L1;
    const auto newest = "last_answer"_L1;
    const bool isNew = !snapshot.files.isEmpty() && !hasSameAnswers(card[evidence], snapshot.hashes)
        && !hasSameAnswers(card[newest], snapshot.hashes);
    if (isNew) {
        change.snapshotName = newSnapshotName(folder, at);
        change.snapshot = snapshot.files;
        QJsonObject hashes = snapshot.hashes;
        hashes.insert("snapshot"_L1, change.snapshotName);
        const bool isShown = isContent || !card[evidence].isObject();
        if (isShown)
            card.remove(newest);
        card.insert(isShown ? evidence : newest, hashes);
    }
    for (const auto member : {evidence, newest}) {
        const QString name = card[member]["snapshot"_L1].toString();
        if (!name.isEmpty())
            change.neededSnapshots += name;
    }
}

Result<void> write(const OpenEntry &entry, const HandSplit &split, EntryChange &change)
{
    change.card = QJsonDocument(joined(split)).toJson();
    change.isOldCardDamaged = entry.isDamaged;
    return writeEntry(entry.bundle, entry.name, change);
}

QJsonObject mediaItem(const CapturedPicture &picture, const QString &alt, const MediaFiles &media)
{
    const QString view = media.views.value(picture.source);
    const MediaNames names = media.originals.value(view);
    return {{u"file"_s, view}, {u"kind"_s, u"image"_s}, {u"w"_s, picture.size.width()},
        {u"h"_s, picture.size.height()}, {u"alt"_s, alt}, {u"original"_s, names.original},
        {u"sha256"_s, names.sha256}, {u"by_hand"_s, true}};
}

Result<void> forgetIn(const ArticleFolder &folder, const QString &bundleName, const QString &name)
{
    Result<KeptBundle> bundle = KeptBundle::find(folder, bundleName);
    if (!bundle && bundle.error().code == ErrorCode::NotFound)
        return {};
    if (!bundle)
        return again(bundle);
    const OpenFolder &embeds = bundle->embeds();
    if (embeds.item(name) == OpenFolder::Item::None)
        return {};
    // Gone at once for who reads; what is left of it when this is cut off is swept.
    const QString unfinished = unfinishedName();
    if (const int error = embeds.rename(name, unfinished))
        return cannotChange(error, bundle->place(name));
    if (const int error = embeds.removeAll(unfinished))
        return cannotChange(error, bundle->place(unfinished));
    if (const int error = embeds.sync())
        return cannotChange(error, bundle->place(name));
    bundle->removeIfEmpty();
    return {};
}

} // namespace

EmbedKeeper::EmbedKeeper(ArticleFolder folder)
    : m_folder(std::move(folder))
{ }

Result<Embed> EmbedKeeper::keep(const EmbedRef &ref, const Capture &captured)
{
    Capture capture = captured;
    if (!capture.at.isValid())
        capture.at = QDateTime::currentDateTimeUtc();
    const EmbedArchive archive(m_folder);
    const Embed known = archive.read(ref);
    const bool hasNothing = !m_folder.path().isEmpty() && archive.bundleOf(ref).isEmpty();
    if (hasNothing && saysNothing(known, capture.reading))
        return known;
    // A card that cannot be read may still be mended by a person: it makes way for a good one only.
    if (known.state == EmbedState::Damaged && !bringsContent(capture.reading))
        return known;
    Result<MediaFiles> media = mediaFilesOf(capture.pictures);
    if (!media)
        return again(media);
    const Result<Snapshot> snapshot = snapshotOf(capture.answers);
    if (!snapshot)
        return again(snapshot);
    Result<OpenEntry> entry = openEntry(m_folder, ref);
    if (!entry)
        return again(entry);

    HandSplit split = splitByHand(entry->card);
    const Embed kept = entry->isKept ? embedOfCard(split.platform, ref) : fromUrl(ref);
    EmbedReading reading = capture.reading;
    reading.embed = withFiles(reading.embed, capture.pictures, *media);
    if (ref.isShort && reading.embed.resolvedUrl.isEmpty() && reading.embed.ref.url != ref.url)
        reading.embed.resolvedUrl = reading.embed.ref.url;
    Embed merged = mergedEmbed(kept, reading, capture.purpose, capture.at);
    if (merged.resolvedUrl != kept.resolvedUrl)
        merged.ref.start = reading.embed.ref.start;
    keepOnlyFilesOf(merged, *media);

    EntryChange change;
    change.media = media->files;
    change.logLine = logLine(capture, merged.state);
    split.platform
        = changedCard(split.platform, entry->isKept ? kept : Embed(), merged, media->originals);
    setEvidence(
        split.platform, *snapshot, isOtherContent(kept, merged), entry->folder, capture.at, change);
    if (const Result<void> written = write(*entry, split, change); !written) {
        entry->bundle.removeIfEmpty();
        return again(written);
    }
    return archive.read(ref);
}

Result<Embed> EmbedKeeper::note(const EmbedRef &ref, const HandNotes &notes)
{
    QList<CapturedPicture> pictures;
    if (notes.picture)
        pictures.append(*notes.picture);
    const Result<MediaFiles> media = mediaFilesOf(pictures);
    if (!media)
        return again(media);
    Result<OpenEntry> entry = openEntry(m_folder, ref);
    if (!entry)
        return again(entry);

    HandSplit split = splitByHand(entry->card);
    if (!entry->isKept) {
        Embed known = fromUrl(ref);
        known.state = EmbedState::Partial;
        split.platform = changedCard(split.platform, Embed(), known, {});
    }
    noteFields(split, notes, ref);
    QJsonObject file;
    if (notes.picture)
        file = mediaItem(*notes.picture, notes.pictureAlt, *media);
    notePicture(split, notes, file, ref);

    const Embed said = embedOfCard(split.platform, ref);
    const bool wasAsked = said.firstFetched.isValid() || said.lastChecked.isValid();
    if (split.fields.isEmpty() && !wasAsked) {
        // Nobody says anything of it any more.
        entry->bundle.removeIfEmpty();
        *entry = OpenEntry();
        if (const Result<void> forgotten = forget(ref); !forgotten)
            return again(forgotten);
        return fromUrl(ref);
    }
    EntryChange change;
    change.media = media->files;
    change.logLine = noteLogLine(QDateTime::currentDateTimeUtc(), split.fields);
    if (const Result<void> written = write(*entry, split, change); !written) {
        entry->bundle.removeIfEmpty();
        return again(written);
    }
    return EmbedArchive(m_folder).read(ref);
}

Result<void> EmbedKeeper::forget(const EmbedRef &ref)
{
    if (m_folder.path().isEmpty())
        return {};
    const QString name = EmbedArchive::entryName(ref.url);
    if (Result<void> own = forgetIn(m_folder, m_folder.bundleName(), name); !own)
        return own;
    // What is left in those would be shown again.
    const QStringList orphans = orphanBundles(m_folder.path());
    for (const QString &orphan : orphans) {
        if (Result<void> left = forgetIn(m_folder, orphan, name); !left)
            return left;
    }
    return {};
}

Result<void> EmbedKeeper::takeOver(const ArticleFolder &from, const QList<EmbedRef> &refs)
{
    const EmbedArchive own(m_folder);
    const EmbedArchive other(from);
    std::optional<KeptBundle> bundle;
    Result<void> done;
    for (const EmbedRef &ref : refs) {
        const QString source = other.bundleOf(ref);
        const bool isHere = from.path() == m_folder.path() && source == m_folder.bundleName();
        if (source.isEmpty() || isHere || own.hasOwn(ref))
            continue;
        if (!bundle) {
            Result<KeptBundle> made = KeptBundle::make(m_folder);
            if (!made)
                return again(made);
            bundle = std::move(*made);
        }
        // One that cannot be had keeps none of the others back.
        const Result<void> copied = copyEntry(from, source, *bundle, ref);
        if (!copied && done)
            done = copied;
    }
    if (bundle)
        bundle->removeIfEmpty();
    return done;
}

} // namespace Galley
