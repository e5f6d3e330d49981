// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/embedarchive.h"

#include "archive/embedcardreader.h"
#include "archive/mediasuffix.h"
#include "archive/orphanbundles.h"
#include "base/textfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString encoded(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QString entryOf(const QString &bundle, const EmbedRef &ref)
{
    return bundle + "/embeds/"_L1 + EmbedArchive::entryName(ref.url);
}

Embed damaged(const EmbedRef &ref, const QString &trouble)
{
    Embed embed = fromUrl(ref);
    embed.state = EmbedState::Damaged;
    embed.trouble = trouble;
    return embed;
}

} // namespace

EmbedArchive::EmbedArchive(ArticleFolder folder)
    : m_folder(std::move(folder))
{ }

QString EmbedArchive::entryName(const QString &normalisedUrl)
{
    const QByteArray hash
        = QCryptographicHash::hash(normalisedUrl.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

Embed EmbedArchive::read(const EmbedRef &ref) const
{
    CardMemory memory;
    return read(ref, memory);
}

Embed EmbedArchive::read(const EmbedRef &ref, CardMemory &memory) const
{
    Found found = find(ref, memory);
    if (!found.embed) {
        if (found.embed.error().code == ErrorCode::NotFound)
            return fromUrl(ref);
        return damaged(ref, found.embed.error().message);
    }
    keepProvenFiles(*found.embed, entryOf(found.bundle, ref));
    return *found.embed;
}

bool EmbedArchive::hasOwn(const EmbedRef &ref) const
{
    const QFileInfo card(
        m_folder.path() + u'/' + entryOf(m_folder.bundleName(), ref) + "/card.json"_L1);
    return !m_folder.path().isEmpty() && (card.exists() || card.isSymLink());
}

QString EmbedArchive::bundleOf(const EmbedRef &ref) const
{
    CardMemory memory;
    const Found found = find(ref, memory);
    const bool isThere = found.embed || found.embed.error().code != ErrorCode::NotFound;
    return isThere ? found.bundle : QString();
}

EmbedArchive::Found EmbedArchive::find(const EmbedRef &ref, CardMemory &memory) const
{
    const QString own = m_folder.bundleName();
    Result<Embed> embed = readCard(entryOf(own, ref) + "/card.json"_L1, ref, memory);
    if (embed || embed.error().code != ErrorCode::NotFound || m_folder.path().isEmpty())
        return {std::move(embed), own};
    const QStringList orphans
        = memory.orphans.of(m_folder.path(), {}, [this] { return orphanBundles(m_folder.path()); });
    for (const QString &orphan : orphans) {
        Result<Embed> left = readCard(entryOf(orphan, ref) + "/card.json"_L1, ref, memory);
        if (left && orphan != own)
            return {std::move(left), orphan};
    }
    return {std::move(embed), own};
}

Result<Embed> EmbedArchive::readCard(
    const QString &card, const EmbedRef &ref, CardMemory &memory) const
{
    // A dangling link is there and cannot be read: another thing than nothing kept.
    const QFileInfo file(m_folder.path() + u'/' + card);
    if (m_folder.path().isEmpty() || (!file.exists() && !file.isSymLink()))
        return failure(ErrorCode::NotFound, {});
    const Result<QString> path = m_folder.fileFor(encoded(card));
    Result<Embed> embed = tl::make_unexpected(path ? Error() : path.error());
    if (path) {
        embed = memory.cards.of(*path, ref.pasted, [&]() -> Result<Embed> {
            return readFile(*path, largestCard)
                .and_then([&](const QByteArray &json) { return parseEmbedCard(json, ref, card); })
                .map([&](const QJsonObject &members) { return embedOfCard(members, ref); });
        });
    }
    // Whatever stands in the way, the entry exists.
    if (!embed && embed.error().code == ErrorCode::NotFound)
        embed.error().code = ErrorCode::Unreadable;
    return embed;
}

void EmbedArchive::keepProvenFiles(Embed &embed, const QString &entry) const
{
    embed.avatarFile = fileIn(entry, embed.avatarFile, EmbedMedia::Kind::Image);
    for (EmbedMedia &media : embed.media)
        media.file = fileIn(entry, media.file, media.kind);
    embed.media.removeIf([](const EmbedMedia &media) { return media.file.isEmpty(); });
}

QString EmbedArchive::fileIn(const QString &entry, const QString &name, EmbedMedia::Kind kind) const
{
    constexpr qsizetype longestName = 300;
    if (name.isEmpty() || name.size() > longestName || name.contains(u'\\')
        || name.contains(QChar(0)) || !isMediaSuffix(kind, QFileInfo(name).suffix().toLower()))
        return {};
    const QString file = entry + u'/' + name;
    const Result<QString> path = m_folder.fileFor(encoded(file));
    if (!path || !QFileInfo(*path).isFile())
        return {};
    const QString home = QFileInfo(m_folder.path() + u'/' + entry).canonicalFilePath();
    if (!QFileInfo(*path).canonicalFilePath().startsWith(home + u'/'))
        return {};
    return QDir::cleanPath(file);
}

} // namespace Galley
