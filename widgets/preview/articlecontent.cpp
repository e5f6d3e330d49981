// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/articlecontent.h"

#include "base/contenttype.h"
#include "render/pagestyle.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/preview/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

QString themeName(Theme theme)
{
    return theme == Theme::Dark ? u"dark"_s : u"light"_s;
}

std::optional<WebContent> ArticleContent::at(const QUrl &url) const
{
    const QString path = url.path(QUrl::FullyEncoded);
    if (path == "/"_L1)
        return page();
    const Result<QString> filePath = m_folder.fileFor(path.sliced(1));
    if (!filePath)
        return std::nullopt;
    auto file = std::make_unique<QFile>(*filePath);
    if (!file->open(QIODevice::ReadOnly) || file->size() > largestFile)
        return std::nullopt;
    const QByteArray type = contentTypeOf(file->peek(contentTypeBytes));
    if (type.isEmpty())
        return std::nullopt;
    return WebContent{type, std::move(file)};
}

WebContent ArticleContent::page() const
{
    const QByteArray style = pageStyle() + resource(u"view.css"_s);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QByteArray html = resource(u"page.html"_s);
    html.replace("{theme}", themeName(m_theme).toUtf8());
    html.replace("{hash}", hash);
    html.replace("{style}", style);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(html);
    buffer->open(QIODevice::ReadOnly);
    return {"text/html; charset=utf-8", std::move(buffer)};
}

} // namespace Galley
