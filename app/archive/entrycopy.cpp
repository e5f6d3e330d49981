// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrycopy.h"

#include "archive/embedarchive.h"
#include "archive/embedcardreader.h"
#include "archive/entrywriter.h"
#include "archive/mediasuffix.h"
#include "base/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isCard(const QString &name)
{
    return name == "card.json"_L1;
}

bool isBesideCard(const QString &name)
{
    static const QRegularExpression known(
        u"^(log(\\.old)?\\.jsonl|capture\\.(png|txt)|card\\.damaged-[0-9TZ-]{1,30}\\.json)$"_s);
    return known.match(name).hasMatch();
}

bool isSnapshot(const QString &name)
{
    static const QRegularExpression known(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z(-[0-9]{1,4})?$"_s);
    return known.match(name).hasMatch();
}

bool isOfSnapshot(const QString &name)
{
    static const QRegularExpression known(u"^[a-z][a-z0-9-]{0,40}\\.(body|http|html)$"_s);
    return known.match(name).hasMatch();
}

bool isMedia(const QString &name)
{
    static const QRegularExpression known(
        u"^[^.\\p{C}\\\\][^\\p{C}\\\\]{0,150}\\.([A-Za-z0-9]+)$"_s);
    const QString suffix = known.match(name).captured(1).toLower();
    return isMediaSuffix(EmbedMedia::Kind::Image, suffix)
        || isMediaSuffix(EmbedMedia::Kind::Video, suffix)
        || isMediaSuffix(EmbedMedia::Kind::Audio, suffix);
}

/// Counts what is copied of one entry.
class EntryCopy final
{
public:
    /// All ordinary files whose name the question agrees to.
    [[nodiscard]] int files(
        const OpenFolder &from, const OpenFolder &to, bool (*belongs)(const QString &))
    {
        QStringList names = from.names(4 * mostEntryFiles);
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (!belongs(name) || from.item(name) != OpenFolder::Item::File)
                continue;
            QByteArray bytes;
            if (++m_files > mostEntryFiles || from.fileSize(name) > m_left)
                return EFBIG;
            if (const int error = from.read(name, m_left, bytes))
                return error;
            m_left -= bytes.size();
            if (const int error = isCard(name) ? to.write(name, bytes) : to.writeOut(name, bytes))
                return error;
        }
        return 0;
    }

    [[nodiscard]] int folder(const OpenFolder &from, const OpenFolder &to, const QString &name,
        bool (*belongs)(const QString &))
    {
        if (from.item(name) != OpenFolder::Item::Folder)
            return 0;
        OpenFolder source;
        OpenFolder target;
        if (const int error = source.enter(from, name))
            return error;
        if (const int error = target.make(to, name))
            return error;
        return files(source, target, belongs);
    }

    [[nodiscard]] int snapshots(const OpenFolder &from, const OpenFolder &to)
    {
        const QString home = u"snapshots"_s;
        if (from.item(home) != OpenFolder::Item::Folder)
            return 0;
        OpenFolder source;
        OpenFolder target;
        if (const int error = source.enter(from, home))
            return error;
        if (const int error = target.make(to, home))
            return error;
        const QStringList names = source.names(mostEntryFiles);
        for (const QString &name : names) {
            if (!isSnapshot(name))
                continue;
            if (const int error = folder(source, target, name, isOfSnapshot))
                return error;
        }
        return 0;
    }

private:
    qint64 m_left = largestEntry;
    qsizetype m_files = 0;
};

int copyAll(const OpenFolder &from, const OpenFolder &to)
{
    EntryCopy copy;
    if (const int error = copy.folder(from, to, u"media"_s, isMedia))
        return error;
    if (const int error = copy.snapshots(from, to))
        return error;
    // The card comes last: it brings the others to stay.
    if (const int error = copy.files(from, to, isBesideCard))
        return error;
    if (const int error = copy.files(from, to, isCard))
        return error;
    return to.sync();
}

Result<OpenFolder> openSource(
    const ArticleFolder &from, const QString &bundle, const QString &entryName)
{
    const QString place = from.path() + u'/' + bundle + "/embeds/"_L1 + entryName;
    OpenFolder folder;
    if (const int error = folder.open(from.path()))
        return cannotChange(error, place);
    for (const QString &name : {bundle, u"embeds"_s, entryName}) {
        OpenFolder next;
        if (const int error = next.enter(folder, name)) {
            return failure(ErrorCode::Refused,
                Tr::tr("“%1” was not copied: it is not an ordinary folder.").arg(place),
                qt_error_string(error));
        }
        folder = std::move(next);
    }
    return folder;
}

} // namespace

Result<void> copyEntry(
    const ArticleFolder &from, const QString &fromBundle, const KeptBundle &to, const EmbedRef &ref)
{
    const QString name = EmbedArchive::entryName(ref.url);
    const QString place = fromBundle + "/embeds/"_L1 + name;
    const Result<OpenFolder> source = openSource(from, fromBundle, name);
    if (!source)
        return tl::make_unexpected(source.error());
    QByteArray card;
    if (const int error = source->read(u"card.json"_s, largestCard, card)) {
        return failure(ErrorCode::Refused,
            Tr::tr("“%1” was not copied: its card.json cannot be read.").arg(place),
            qt_error_string(error));
    }
    if (const auto proven = parseEmbedCard(card, ref, place + "/card.json"_L1); !proven)
        return tl::make_unexpected(proven.error());

    const QString unfinished = unfinishedName();
    OpenFolder target;
    int error = target.make(to.embeds(), unfinished);
    if (!error)
        error = copyAll(*source, target);
    if (!error)
        error = to.embeds().rename(unfinished, name);
    if (!error)
        error = to.embeds().sync();
    else
        (void)to.embeds().removeAll(unfinished); // swept the next time otherwise
    if (error == EFBIG) {
        return failure(ErrorCode::TooLarge,
            Tr::tr("“%1” was not copied: it holds more than may be kept of one embed (%2).")
                .arg(place, QLocale().formattedDataSize(largestEntry)));
    }
    if (error)
        return cannotChange(error, to.place(name));
    return {};
}

} // namespace Galley
