// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/publicationfile.h"

#include "article/sourcetext.h"
#include "base/textfile.h"
#include "base/tr.h"

#include <QFile>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Result<QByteArray> readBytes(const QString &path)
{
    if (!path.startsWith(":/"_L1))
        return readFile(path, largestFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(path));
    return file.readAll();
}

} // namespace

Result<QString> readPublicationFile(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const SourceText text = SourceText::fromBytes(*bytes);
    if (text.trouble() != SourceText::Trouble::None) {
        return failure(ErrorCode::Malformed,
            Tr::tr("“%1” is not text in UTF-8. Save it as UTF-8 in a text editor.").arg(path));
    }
    return text.lines().join(u'\n');
}

} // namespace Galley
