// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

// A resource in a static library is left out by the linker unless it is named; the macro wants the
// global namespace.
static void nameIcons()
{
    Q_INIT_RESOURCE(icons);
}

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto directed = std::to_array<QStringView>(
    {u"undo", u"redo", u"quote", u"bullets", u"preview", u"open", u"heading", u"more"});

class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(QString name)
        : m_name(std::move(name))
    {
        nameIcons();
        const QString base = u":/icons/"_s + m_name;
        const QString mirrored = base + u"-rtl.svg"_s;
        const bool hasMirrored = QGuiApplication::isRightToLeft() && QFile::exists(mirrored);
        QFile file(hasMirrored ? mirrored : base + u".svg"_s);
        if (file.open(QIODevice::ReadOnly)) {
            m_svg = file.readAll();
        }
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*s*/) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        if (isMirrored()) {
            painter->translate(2 * rect.x() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"galley-icon %1 %2x%3 %4 %5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour(mode).rgba())
                                .arg(isMirrored());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }
    [[nodiscard]] QString key() const override { return u"galley"_s; }
    bool isNull() override { return m_svg.isEmpty(); }
    QString iconName() override { return m_name; }

private:
    DrawnIcon(const DrawnIcon &) = default;

    [[nodiscard]] static QColor colour(QIcon::Mode mode)
    {
        const bool disabled = mode == QIcon::Disabled;
        return QGuiApplication::palette().color(
            disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }

    [[nodiscard]] bool isMirrored() const
    {
        return QGuiApplication::isRightToLeft()
            && std::find(directed.begin(), directed.end(), QStringView(m_name)) != directed.end();
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(QStringView name)
{
    return QIcon(new DrawnIcon(name.toString()));
}

} // namespace Galley
