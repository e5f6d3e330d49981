// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picturecheck.h"

#include "base/contenttype.h"
#include "base/tr.h"

#include <QFile>
#include <QLocale>

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

/// Finds where an address is written. It is percent-encoded on its way to HTML, or is not, as it
/// was written.
void place(CheckedPicture &picture, const QStringList &lines)
{
    const QString decoded
        = QString::fromUtf8(QByteArray::fromPercentEncoding(picture.address.toUtf8()));
    for (int line = 0; line < lines.size(); ++line) {
        for (const QString &written : {picture.address, decoded}) {
            const qsizetype column = written.isEmpty() ? -1 : lines.at(line).indexOf(written);
            if (column >= 0) {
                picture.line = line;
                picture.column = int(column);
                return;
            }
        }
    }
    picture.line = lines.isEmpty() ? -1 : 0;
}

} // namespace

void PictureCheck::begin(const ArticleFolder &folder, Depth depth)
{
    m_folder = folder;
    m_depth = depth;
}

QList<CheckedPicture> PictureCheck::picturesOf(const QString &html, const QStringList &lines)
{
    QList<CheckedPicture> pictures;
    if (!mayHavePictures(html))
        return pictures;
    for (const QString &address : pictureAddresses(html)) {
        CheckedPicture picture;
        picture.address = address;
        look(picture);
        picture.line = lines.isEmpty() ? -1 : 0;
        if (pictures.size() < mostSearches)
            place(picture, lines);
        pictures.append(picture);
    }
    return pictures;
}

bool PictureCheck::lookAgain(QList<CheckedPicture> &pictures)
{
    bool isOther = false;
    for (CheckedPicture &picture : pictures) {
        if (picture.trouble.isEmpty())
            continue;
        const QString before = picture.trouble;
        look(picture);
        isOther = isOther || picture.trouble != before;
    }
    return isOther;
}

void PictureCheck::look(CheckedPicture &picture)
{
    ++m_looks;
    picture.size = 0;
    picture.trouble.clear();
    const Result<ArticlePicture> found = findPicture(picture.address, m_folder);
    if (!found) {
        picture.trouble = found.error().message;
        return;
    }
    if (m_depth == Depth::Content) {
        if (const Result<QByteArray> type = typeOfFile(picture.address, found->path); !type) {
            picture.trouble = type.error().message;
            return;
        }
    }
    picture.size = found->size;
}

bool mayHavePictures(const QString &html)
{
    return html.contains("<img"_L1, Qt::CaseInsensitive)
        || html.contains("<image"_L1, Qt::CaseInsensitive)
        || html.contains(" poster"_L1, Qt::CaseInsensitive);
}

QList<Problem> problemsOf(const QList<CheckedPicture> &pictures, PictureBudget &budget)
{
    QList<Problem> problems;
    for (const CheckedPicture &picture : pictures) {
        if (!picture.trouble.isEmpty()) {
            problems.append({picture.line, picture.column, picture.trouble});
        } else if (!budget.take(picture.size)) {
            problems.append({picture.line, picture.column,
                Tr::tr("“%1” is left out of exports: the pictures of an article may take %2 "
                       "together.")
                    .arg(picture.address, QLocale().formattedDataSize(PictureBudget::most, 0))});
        }
    }
    return problems;
}

} // namespace Galley
