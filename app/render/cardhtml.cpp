// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/cardhtml.h"

#include <QUrl>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

QString cardLink(const QString &url, const QString &cssClass, const QString &html)
{
    return u"<a class=\"%1\" href=\"%2\" rel=\"noopener noreferrer\">%3</a>"_s.arg(
        cssClass, url.toHtmlEscaped(), html);
}

QString isolated(const QString &text)
{
    return "<bdi dir=\"auto\">"_L1 + text.toHtmlEscaped() + "</bdi>"_L1;
}

QString leftToRight(const QString &text)
{
    return "<bdi dir=\"ltr\">"_L1 + text.toHtmlEscaped() + "</bdi>"_L1;
}

QString fileAddress(const QString &file)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QString pictureHtml(
    const QString &file, const QSize &size, const QString &alt, const QString &cssClass)
{
    QString attributes;
    if (!cssClass.isEmpty())
        attributes += u" class=\"%1\""_s.arg(cssClass);
    if (!size.isEmpty())
        attributes += u" width=\"%1\" height=\"%2\""_s.arg(size.width()).arg(size.height());
    return u"<img%1 src=\"%2\" alt=\"%3\" loading=\"lazy\">"_s.arg(
        attributes, fileAddress(file), alt.toHtmlEscaped());
}

QString aspectClass(const QSize &aspect)
{
    static constexpr std::array shapes{std::pair{"21-9"_L1, 21.0 / 9},
        std::pair{"16-9"_L1, 16.0 / 9}, std::pair{"4-3"_L1, 4.0 / 3}, std::pair{"1-1"_L1, 1.0},
        std::pair{"4-5"_L1, 4.0 / 5}, std::pair{"9-16"_L1, 9.0 / 16}};
    const double wanted = aspect.isEmpty() ? 16.0 / 9 : double(aspect.width()) / aspect.height();
    const auto distance = [wanted](double shape) { return std::abs(std::log(wanted / shape)); };
    const auto *nearest = shapes.begin();
    for (const auto &shape : shapes) {
        if (distance(shape.second) < distance(nearest->second))
            nearest = &shape;
    }
    return "aspect-"_L1 + nearest->first;
}

} // namespace Galley
