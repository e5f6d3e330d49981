// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/articlefolder.h"

#include "base/tr.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// Whether a URL begins with a scheme ("file:", "https:"), so that it is not relative.
bool hasScheme(QStringView url)
{
    for (qsizetype i = 0; i < url.size(); ++i) {
        const char16_t c = url[i].unicode();
        if (c == u':')
            return i > 0;
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool isOther = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!isLetter && !(isOther && i > 0))
            return false;
    }
    return false;
}

QString withoutQueryAndFragment(const QString &url)
{
    qsizetype end = 0;
    while (end < url.size() && url[end] != u'?' && url[end] != u'#')
        ++end;
    return url.left(end);
}

tl::unexpected<Error> outside(const QString &name)
{
    return failure(ErrorCode::Refused, Tr::tr("“%1” lies outside the article's folder.").arg(name));
}

} // namespace

ArticleFolder::ArticleFolder(const QString &articlePath)
{
    if (articlePath.isEmpty())
        return;
    const QFileInfo file(articlePath);
    m_path = file.absolutePath();
    const QString name = file.completeBaseName();
    m_bundleName = (name.isEmpty() ? file.fileName() : name) + ".galley"_L1;
}

Result<QString> ArticleFolder::fileFor(const QString &relativeUrlPath) const
{
    const QString url = withoutQueryAndFragment(relativeUrlPath);
    const QByteArray bytes = QByteArray::fromPercentEncoding(url.toUtf8());
    if (bytes.isEmpty() || bytes.contains('\0') || !bytes.isValidUtf8()) {
        return failure(ErrorCode::Malformed,
            Tr::tr("“%1” is not the name of a file.").arg(relativeUrlPath.left(200)));
    }
    const QString name = QString::fromUtf8(bytes);
    if (m_path.isEmpty()) {
        return failure(ErrorCode::NotFound,
            Tr::tr("“%1” cannot be found before the article is saved in a folder.").arg(name));
    }
    if (hasScheme(url) || name.startsWith(u'/'))
        return outside(name);
    const QString cleaned = QDir::cleanPath(name);
    if (cleaned == ".."_L1 || cleaned.startsWith("../"_L1))
        return outside(name);

    const QString canonical = QFileInfo(m_path + u'/' + name).canonicalFilePath();
    if (canonical.isEmpty()) {
        return failure(ErrorCode::NotFound,
            Tr::tr("There is no file “%1” in the article's folder.").arg(name));
    }
    QString folder = QFileInfo(m_path).canonicalFilePath();
    if (folder != "/"_L1)
        folder += u'/';
    if (!canonical.startsWith(folder))
        return outside(name);
    if (!QFileInfo(canonical).isFile()) {
        return failure(ErrorCode::Unreadable, Tr::tr("“%1” is not an ordinary file.").arg(name));
    }
    return canonical;
}

} // namespace Galley
