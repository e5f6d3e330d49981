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
    QList<Picture> pictures = m_known.value(html);
    if (pictures.isEmpty()) {
        for (const QString &address : pictureAddresses(html))
            pictures.append({address, 0, {}});
        std::for_each(pictures.begin(), pictures.end(), [this](Picture &one) { look(one); });
    } else {
        for (Picture &picture : pictures) {
            if (!picture.trouble.isEmpty())
                look(picture);
        }
    }
    m_used.insert(html, pictures);
    return pictures;
}

void PictureCheck::look(Picture &picture)
{
    ++m_looks;
    picture.trouble.clear();
    const Result<ArticlePicture> found = findPicture(picture.address, m_folder);
    if (!found) {
        picture.trouble = found.error().message;
        return;
    }
    picture.size = found->size;
    if (m_depth == Depth::Existence)
        return;
    if (const Result<QByteArray> type = typeOfFile(picture.address, found->path); !type)
        picture.trouble = type.error().message;
}

void PictureCheck::note(const Picture &picture, Lines place)
{
    const int end = std::min(place.end, int(m_lines->size()));
    if (place.first >= end) {
        m_problems.append({-1, 0, picture.trouble});
        return;
    }
    // An address is percent-encoded on its way to HTML, or is not, as it was written.
    const QString decoded
        = QString::fromUtf8(QByteArray::fromPercentEncoding(picture.address.toUtf8()));
    for (int line = place.first; line < end; ++line) {
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
