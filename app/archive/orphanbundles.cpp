// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/orphanbundles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto bundleSuffix = ".galley"_L1;
constexpr qsizetype mostOrphans = 20;

bool hasArticle(const QString &base)
{
    static constexpr std::array suffixes{".md"_L1, ".markdown"_L1, ".txt"_L1, ".MD"_L1};
    return std::any_of(suffixes.begin(), suffixes.end(),
        [&base](QLatin1StringView suffix) { return QFileInfo::exists(base + suffix); });
}

} // namespace

QStringList orphanBundles(const QString &folder)
{
    QStringList orphans;
    if (folder.isEmpty())
        return orphans;
    const QStringList bundles = QDir(folder).entryList({u'*' + QString(bundleSuffix)},
        QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &bundle : bundles) {
        const QString base = folder + u'/' + bundle.chopped(bundleSuffix.size());
        if (orphans.size() < mostOrphans && !hasArticle(base))
            orphans.append(bundle);
    }
    return orphans;
}

} // namespace Galley
