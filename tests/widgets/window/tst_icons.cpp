// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icons.h"
#include "window/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// The darkest or lightest opaque colour of a picture, whichever is further from grey paper.
QColor strokeOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                return QColor::fromRgb(image.pixel(x, y));
            }
        }
    }
    return {};
}

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void everyDrawing_isThereAtEverySize();
    void everyDrawing_hasTheSameStroke();
    void drawing_followsThePalette();
    void disabled_isQuieter();
    void directedDrawing_isMirroredWithTheWindow();
    void unknownName_isNoIcon();
};

void tst_Icons::everyDrawing_isThereAtEverySize()
{
    QVERIFY(!icon(u"bold").isNull());
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QIcon drawn = icon(QStringView(file).chopped(4));
        for (const int size : {16, 22, 32, 64}) {
            const QPixmap pixmap = drawn.pixmap(size);
            QCOMPARE(pixmap.size(), QSize(size, size));
            QVERIFY2(!pixmap.toImage().allGray() || strokeOf(drawn.pixmap(64)).isValid(),
                qPrintable(file));
        }
    }
}

void tst_Icons::everyDrawing_hasTheSameStroke()
{
    static const QRegularExpression stroke(u"<svg[^>]*stroke-width=\"1.8\""_s);
    QVERIFY(!icon(u"bold").isNull());
    for (const QString &name : QDir(u":/icons"_s).entryList()) {
        QFile file(u":/icons/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY2(stroke.match(svg).hasMatch(), qPrintable(name));
        QVERIFY2(svg.contains(u"currentColor"_s), qPrintable(name));
    }
}

void tst_Icons::drawing_followsThePalette()
{
    const QIcon drawn = icon(u"preview");

    QApplication::setPalette(paletteOf(Theme::Light));
    QCOMPARE(strokeOf(drawn.pixmap(96)), coloursOf(Theme::Light).ink);
    QApplication::setPalette(paletteOf(Theme::Dark));
    QCOMPARE(strokeOf(drawn.pixmap(96)), coloursOf(Theme::Dark).ink);
}

void tst_Icons::disabled_isQuieter()
{
    QApplication::setPalette(paletteOf(Theme::Light));

    QCOMPARE(strokeOf(icon(u"preview").pixmap(QSize(96, 96), QIcon::Disabled)),
        coloursOf(Theme::Light).disabled);
}

void tst_Icons::directedDrawing_isMirroredWithTheWindow()
{
    const QImage leftToRight = icon(u"undo").pixmap(64).toImage();
    const QImage letter = icon(u"bold").pixmap(64).toImage();

    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = icon(u"undo").pixmap(64).toImage();
    const QImage sameLetter = icon(u"bold").pixmap(64).toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY(rightToLeft != leftToRight);
    QCOMPARE(sameLetter, letter);
}

void tst_Icons::unknownName_isNoIcon()
{
    QVERIFY(icon(u"no such drawing").isNull());
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
