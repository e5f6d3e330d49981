// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picturecheck.h"

#include "base/contenttype.h"
#include "base/tr.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// How many pictures are searched for in the text, which may be one long line; the others stand
/// where their block begins.
constexpr int mostSearches = 200;

/// The type by the first bytes of a file that is known to be an ordinary one.
Result<QByteArray> typeOfFile(const QString &address, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unreadable,
            Tr::tr("“%1” cannot be read: %2.").arg(address, file.errorString()));
    }
    return pictureType(address, file.read(contentTypeBytes));
}

} // namespace

void PictureCheck::forget()
{
    m_known.clear();
}

void PictureCheck::begin(const QStringList &lines, const ArticleFolder &folder, Depth depth)
{
    m_lines = &lines;
    m_folder = folder;
    m_depth = depth;
    m_budget = {};
    m_problems.clear();
}

void PictureCheck::add(const QString &html, Lines place)
{
    const bool mayHavePictures = html.contains("<img"_L1, Qt::CaseInsensitive)
        || html.contains("<image"_L1, Qt::CaseInsensitive)
        || html.contains(" poster"_L1, Qt::CaseInsensitive);
    if (!mayHavePictures)
        return;
    for (Picture &picture : picturesOf(html)) {
        if (picture.trouble.isEmpty() && !m_budget.take(picture.size)) {
            picture.trouble
                = Tr::tr("“%1” is left out of exports: the pictures of an article may take %2 "
                         "together.")
                      .arg(picture.address, QLocale().formattedDataSize(PictureBudget::most, 0));
        }
        if (!picture.trouble.isEmpty())
            note(picture, place);
    }
}

QList<Problem> PictureCheck::finish()
{
    m_known = std::exchange(m_used, {});
    m_lines = nullptr;
    return std::exchange(m_problems, {});
}

QList<PictureCheck::Picture> PictureCheck::picturesOf(const QString &html)
{
    const auto used = m_used.constFind(html);
    if (used != m_used.constEnd())
        return *used;
    QList<Picture> pictures;
    const auto known = m_known.constFind(html);
    if (known == m_known.constEnd()) {
        for (const QString &address : pictureAddresses(html))
            pictures.append(look(address));
    } else {
        for (const Picture &picture : *known)
            pictures.append(picture.trouble.isEmpty() ? picture : look(picture.address));
    }
    m_used.insert(html, pictures);
    return pictures;
}

PictureCheck::Picture PictureCheck::look(const QString &address)
{
    ++m_looks;
    const Result<ArticlePicture> found = findPicture(address, m_folder);
    if (!found)
        return {address, 0, found.error().message};
    if (m_depth == Depth::Content) {
        if (const Result<QByteArray> type = typeOfFile(address, found->path); !type)
            return {address, 0, type.error().message};
    }
    return {address, found->size, {}};
}

void PictureCheck::note(const Picture &picture, Lines place)
{
    const int end = std::min(place.end, int(m_lines->size()));
    const bool isSearched = m_problems.size() < mostSearches;
    if (place.first >= end) {
        m_problems.append({-1, 0, picture.trouble});
        return;
    }
    // An address is percent-encoded on its way to HTML, or is not, as it was written.
    const QString decoded
        = QString::fromUtf8(QByteArray::fromPercentEncoding(picture.address.toUtf8()));
    for (int line = place.first; isSearched && line < end; ++line) {
        const QString &text = m_lines->at(line);
        for (const QString &written : {picture.address, decoded}) {
            const qsizetype column = written.isEmpty() ? -1 : text.indexOf(written);
            if (column >= 0) {
                m_problems.append({line, int(column), picture.trouble});
                return;
            }
        }
    }
    m_problems.append({place.first, 0, picture.trouble});
}

} // namespace Galley
