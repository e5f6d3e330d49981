// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/keptbundle.h"

#include "base/tr.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto embedsName = "embeds"_L1;
constexpr int lockPatience = 1000; // ms
constexpr int lockPause = 20; // ms
constexpr qsizetype mostLeftovers = 10'000;

} // namespace

Result<KeptBundle> KeptBundle::make(const ArticleFolder &folder)
{
    Result<KeptBundle> bundle = open(folder, folder.bundleName(), Missing::IsMade);
    if (!bundle)
        return bundle;
    const QStringList names = bundle->m_embeds.names(mostLeftovers);
    for (const QString &name : names) {
        if (isUnfinishedName(name))
            (void)bundle->m_embeds.removeAll(name); // left for the next time
    }
    return bundle;
}

Result<KeptBundle> KeptBundle::find(const ArticleFolder &folder, const QString &bundleName)
{
    return open(folder, bundleName, Missing::IsNotFound);
}

Result<KeptBundle> KeptBundle::open(
    const ArticleFolder &folder, const QString &bundleName, Missing missing)
{
    if (folder.path().isEmpty()) {
        return failure(ErrorCode::NotFound,
            Tr::tr("Nothing can be kept of an embed before the article is saved: save it first."));
    }
    KeptBundle bundle;
    bundle.m_name = bundleName;
    if (const int error = bundle.m_home.open(folder.path()))
        return cannotChange(error, folder.path());
    const QDeadlineTimer deadline(lockPatience);
    int error = bundle.openOnce(missing);
    while (error == EWOULDBLOCK && !deadline.hasExpired()) {
        QThread::msleep(lockPause);
        error = bundle.openOnce(missing);
    }
    if (error == ENOENT && missing == Missing::IsNotFound)
        return failure(ErrorCode::NotFound, {});
    if (error) {
        if (missing == Missing::IsMade)
            bundle.removeIfEmpty();
        return cannotChange(error, bundleName + u'/' + embedsName);
    }
    return bundle;
}

int KeptBundle::openOnce(Missing missing)
{
    const auto enter = [missing](
                           OpenFolder &folder, const OpenFolder &parent, const QString &name) {
        return missing == Missing::IsMade ? folder.make(parent, name) : folder.enter(parent, name);
    };
    if (const int error = enter(m_bundle, m_home, m_name))
        return error;
    if (const int error = enter(m_embeds, m_bundle, embedsName))
        return error;
    if (const int error = m_embeds.lock())
        return error;
    // Another one, who had the lock, may have removed it as empty.
    return m_embeds.isGone() ? EWOULDBLOCK : 0;
}

QString KeptBundle::place(const QString &entryName) const
{
    return m_name + u'/' + embedsName + u'/' + entryName;
}

void KeptBundle::removeIfEmpty()
{
    // Not empty, or not ours to remove: then they stay.
    if (m_bundle.isOpen() && m_bundle.item(embedsName) == OpenFolder::Item::Folder)
        (void)m_bundle.removeEmptyFolder(embedsName);
    if (m_home.item(m_name) == OpenFolder::Item::Folder)
        (void)m_home.removeEmptyFolder(m_name);
}

tl::unexpected<Error> cannotChange(int error, const QString &place)
{
    const QString detail = qt_error_string(error);
    switch (error) {
    case ELOOP:
        return failure(ErrorCode::Refused,
            Tr::tr("“%1” was not changed: a symbolic link stands there. Remove it and try again.")
                .arg(place),
            detail);
    case ENOTDIR:
    case EISDIR:
    case EINVAL:
        return failure(ErrorCode::Refused,
            Tr::tr("“%1” was not changed: something stands there that does not belong in an "
                   "archive. Remove it and try again.")
                .arg(place),
            detail);
    case ENOSPC:
    case EDQUOT:
        return failure(ErrorCode::Denied,
            Tr::tr("“%1” was not changed: the disk is full.").arg(place), detail);
    case EROFS:
    case EACCES:
    case EPERM:
        return failure(ErrorCode::Denied,
            Tr::tr("“%1” was not changed: you do not have permission to write there.").arg(place),
            detail);
    case ENOENT:
        return failure(ErrorCode::NotFound,
            Tr::tr("“%1” was not changed: its folder is gone.").arg(place), detail);
    case EWOULDBLOCK:
        return failure(ErrorCode::TimedOut,
            Tr::tr("“%1” was not changed: another Galley is writing there. Try again.").arg(place),
            detail);
    case EFBIG:
        return failure(ErrorCode::TooLarge,
            Tr::tr("“%1” was not changed: it is larger than it may be.").arg(place), detail);
    default:
        return failure(
            ErrorCode::Unreadable, Tr::tr("“%1” was not changed: %2.").arg(place, detail), detail);
    }
}

} // namespace Galley
