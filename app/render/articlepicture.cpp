// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/articlepicture.h"

#include "base/contenttype.h"
#include "base/tr.h"
#include "html/htmlfragment.h"
#include "render/htmlallowlist.h"
#include "render/requestpolicy.h"

#include <QFileInfo>
#include <QLocale>

#include <vector>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestName = 200;

bool isOfFolder(const QString &address)
{
    const bool isRemote = address.startsWith("http:"_L1, Qt::CaseInsensitive)
        || address.startsWith("https:"_L1, Qt::CaseInsensitive);
    const bool isInAddress = address.startsWith("data:"_L1, Qt::CaseInsensitive)
        && isAllowedAddress(address, AddressUse::Picture);
    return !isRemote && !isInAddress;
}

} // namespace

QStringList pictureAddresses(const QString &html)
{
    QStringList addresses;
    const HtmlFragment tree(html.toUtf8());
    // With a stack of our own, as the tree may be deep.
    std::vector<const GumboNode *> waiting;
    if (tree.root())
        waiting.push_back(tree.root());
    while (!waiting.empty()) {
        const GumboNode &node = *waiting.back();
        waiting.pop_back();
        const QLatin1StringView name = elementName(node);
        if (isElement(node) && &node != tree.root() && fateOf(name) == ElementFate::Drop)
            continue;
        const bool isFilm = name == "video"_L1 || name == "audio"_L1;
        if (name == "img"_L1 || (isFilm && !attribute(node, "poster").isNull())) {
            const QString address = attribute(node, isFilm ? "poster" : "src").trimmed();
            if (isOfFolder(address))
                addresses.append(address);
        }
        const GumboVector &children = childrenOf(node);
        for (unsigned i = children.length; i > 0; --i)
            waiting.push_back(&childAt(children, i - 1));
    }
    return addresses;
}

Result<ArticlePicture> findPicture(const QString &address, const ArticleFolder &folder)
{
    const QString name = address.left(longestName);
    if (address.isEmpty()) {
        return failure(ErrorCode::Malformed,
            Tr::tr("A picture has no file: write its name between the round brackets."));
    }
    const Result<QString> path = folder.fileFor(address);
    if (!path)
        return tl::unexpected<Error>(path.error());
    if (!isAllowedAddress(address, AddressUse::Picture)) {
        return failure(ErrorCode::Refused,
            Tr::tr("“%1” cannot be shown as a picture: its address is not that of a file in the "
                   "article's folder.")
                .arg(name));
    }
    const ArticlePicture picture{*path, QFileInfo(*path).size()};
    if (picture.size > largestPicture) {
        return failure(ErrorCode::TooLarge,
            Tr::tr("“%1” is left out of exports: a picture may take at most %2.")
                .arg(name, QLocale().formattedDataSize(largestPicture, 0)));
    }
    return picture;
}

Result<QByteArray> pictureType(const QString &address, const QByteArray &firstBytes)
{
    QByteArray type = contentTypeOf(firstBytes);
    if (type.startsWith("image/"))
        return type;
    return failure(ErrorCode::Unsupported,
        Tr::tr("“%1” is not a picture that can be shown: PNG, JPEG, GIF, WebP and AVIF can.")
            .arg(address.left(longestName)));
}

bool PictureBudget::take(qint64 size)
{
    if (size > m_left)
        return false;
    m_left -= size;
    return true;
}

} // namespace Galley
