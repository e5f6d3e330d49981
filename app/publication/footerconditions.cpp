// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/footerconditions.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool hasAny(const QStringList &wanted, const QStringList &values)
{
    return std::any_of(values.begin(), values.end(),
        [&wanted](const QString &value) { return wanted.contains(value, Qt::CaseInsensitive); });
}

/// "en" stands for "en-GB" too.
bool matchesLanguage(const QStringList &wanted, const QString &lang)
{
    return std::any_of(wanted.begin(), wanted.end(), [&lang](const QString &one) {
        return lang.compare(one, Qt::CaseInsensitive) == 0
            || lang.startsWith(one + u'-', Qt::CaseInsensitive);
    });
}

} // namespace

bool isShown(const FooterConditions &when, const Publication &publication, const FrontMatter &meta,
    const QDateTime &now)
{
    const QString lang = meta.lang.isEmpty() ? publication.lang : meta.lang;
    const bool isHidden = !when.isReadable || meta.sensitive
        || meta.tags.contains("sponsored"_L1, Qt::CaseInsensitive)
        || hasAny(when.notSections, {meta.section}) || hasAny(when.notTags, meta.tags);
    return !isHidden && (when.sections.isEmpty() || hasAny(when.sections, {meta.section}))
        && (when.tags.isEmpty() || hasAny(when.tags, meta.tags))
        && (when.languages.isEmpty() || matchesLanguage(when.languages, lang))
        && (!when.from.isValid() || now >= when.from)
        && (!when.until.isValid() || now < when.until);
}

FooterVariant variantFor(const QList<FooterVariant> &variants, const QString &seed)
{
    const int total = std::accumulate(variants.begin(), variants.end(), 0,
        [](int sum, const FooterVariant &variant) { return sum + variant.weight; });
    if (total == 0)
        return {};
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    auto place
        = static_cast<int>(qFromBigEndian<quint64>(hash.constData()) % static_cast<quint64>(total));
    for (const FooterVariant &variant : variants) {
        if (place < variant.weight)
            return variant;
        place -= variant.weight;
    }
    return {};
}

} // namespace Galley
