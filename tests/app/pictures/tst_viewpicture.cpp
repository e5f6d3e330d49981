// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/viewpicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QElapsedTimer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

#include <array>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb red = 0xffd02020;
constexpr QRgb blue = 0xff2020d0;

/// Red on the left, blue on the right.
QImage halves(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixel(x, y, blue);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    return writer.write(image) ? bytes : QByteArray();
}

QImage shown(const ViewPicture &view)
{
    return QImage::fromData(view.bytes, view.suffix.toLatin1().constData());
}

bool isNear(QRgb one, QRgb other)
{
    constexpr int near = 40;
    return std::abs(qRed(one) - qRed(other)) < near && std::abs(qGreen(one) - qGreen(other)) < near
        && std::abs(qBlue(one) - qBlue(other)) < near;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + name + content + bigEndian(crcOf(name + content));
}

/// A PNG of which nothing is there but what it claims to be.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    return "\x89PNG\r\n\x1a\n"
        + chunk(
            "IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\x06\x00\x00\x00", 5))
        + chunk("IDAT", QByteArray(40, 'x')) + chunk("IEND", {});
}

/// A JPEG with an orientation written into it, as cameras do.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif += QByteArray(1, orientation) + QByteArray("\0\0\0\0\0\0\0", 7);
    QByteArray length(2, 0);
    qToBigEndian(quint16(exif.size() + 2), length.data());
    return jpeg.left(2) + "\xff\xe1" + length + exif + jpeg.mid(2);
}

} // namespace

class TestViewPicture final : public QObject
{
    Q_OBJECT

private slots:
    void picturesAreEncodedAgain_data();
    void picturesAreEncodedAgain();
    void theViewIsSmall();
    void largePicturesAreScaledDown();
    void thinPicturesKeepAPixel();
    void transparencyStays();
    void cameraOrientationIsApplied();
    void ofAnAnimation_theFirstPictureIsShown();
    void nothingButPixelsIsLeft();
    void whatIsNoPicture_isRefused_data();
    void whatIsNoPicture_isRefused();
    void hugeClaims_areRefusedBeforeDecoding_data();
    void hugeClaims_areRefusedBeforeDecoding();
    void cutOffPictures_areRefusedOrShown_data();
    void cutOffPictures_areRefusedOrShown();
    void tooManyBytes_areRefused();
};

void TestViewPicture::picturesAreEncodedAgain_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << QByteArray("png") << u"png"_s;
    QTest::newRow("jpeg") << QByteArray("jpeg") << u"jpg"_s;
    QTest::newRow("webp") << QByteArray("webp") << u"webp"_s;
}

void TestViewPicture::picturesAreEncodedAgain()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, suffix);
    if (!QImageWriter::supportedImageFormats().contains(format))
        QSKIP("this system cannot write such pictures");
    const QByteArray original = encoded(halves(QSize(60, 40)), format.constData());
    const Result<ViewPicture> view = viewPictureOf(original);
    QVERIFY2(view, view ? "" : qPrintable(view.error().message));
    QCOMPARE(view->originalSuffix, suffix);
    QCOMPARE(view->size, QSize(60, 40));
    QVERIFY(view->bytes != original);
    const QImage image = shown(*view);
    QCOMPARE(image.size(), view->size);
    QVERIFY(isNear(image.pixel(5, 20), red));
    QVERIFY(isNear(image.pixel(55, 20), blue));
}

void TestViewPicture::theViewIsSmall()
{
    const Result<ViewPicture> view = viewPictureOf(encoded(halves(QSize(60, 40)), "png"));
    QVERIFY(view);
    const bool canWriteWebp = QImageWriter::supportedImageFormats().contains("webp");
    QCOMPARE(view->suffix, canWriteWebp ? u"webp"_s : u"png"_s);
}

void TestViewPicture::largePicturesAreScaledDown()
{
    const Result<ViewPicture> view = viewPictureOf(encoded(halves(QSize(4000, 1000)), "jpeg"));
    QVERIFY(view);
    QCOMPARE(view->size, QSize(largestViewSide, largestViewSide / 4));
    QCOMPARE(shown(*view).size(), view->size);
}

void TestViewPicture::thinPicturesKeepAPixel()
{
    const Result<ViewPicture> view = viewPictureOf(encoded(halves(QSize(9000, 1)), "png"));
    QVERIFY(view);
    QCOMPARE(view->size, QSize(largestViewSide, 1));
}

void TestViewPicture::transparencyStays()
{
    QImage image(QSize(20, 20), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixel(10, 10, red);
    const Result<ViewPicture> view = viewPictureOf(encoded(image, "png"));
    QVERIFY(view);
    QCOMPARE(qAlpha(shown(*view).pixel(0, 0)), 0);
}

void TestViewPicture::cameraOrientationIsApplied()
{
    // Turned a quarter to the right: what was on the left is at the top.
    const QByteArray jpeg = turned(encoded(halves(QSize(80, 40)), "jpeg"), 6);
    const Result<ViewPicture> view = viewPictureOf(jpeg);
    QVERIFY(view);
    QCOMPARE(view->size, QSize(40, 80));
    QVERIFY(isNear(shown(*view).pixel(20, 5), red));
    QVERIFY(isNear(shown(*view).pixel(20, 75), blue));
}

void TestViewPicture::ofAnAnimation_theFirstPictureIsShown()
{
    // Two pictures of one pixel each: the first red, the second blue.
    const QByteArray gif = QByteArray::fromHex("4749463839610100010081000"
                                               "0d020202020d000000000000021f904000a0000002c"
                                               "00000000010001000002024401003b");
    const QByteArray second = QByteArray::fromHex("21f904000a0000002c000000000100010000"
                                                  "02024c01003b");
    const Result<ViewPicture> view = viewPictureOf(gif.chopped(1) + second);
    QVERIFY2(view, view ? "" : qPrintable(view.error().detail));
    QCOMPARE(view->originalSuffix, u"gif"_s);
    QVERIFY(isNear(shown(*view).pixel(0, 0), red));
}

void TestViewPicture::nothingButPixelsIsLeft()
{
    QImage image = halves(QSize(60, 40));
    image.setText(u"Comment"_s, u"SECRETWORDS"_s);
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    image.setDotsPerMeterX(1234);
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray original = encoded(image, format)
            + "<script>SECRETWORDS</script>PK\x03\x04 SECRETWORDS %PDF-1.4";
        QVERIFY(original.contains("SECRETWORDS"));
        const Result<ViewPicture> view = viewPictureOf(original);
        QVERIFY(view);
        QVERIFY(!view->bytes.contains("SECRETWORDS"));
        QVERIFY(!view->bytes.contains("script"));
        QVERIFY(!view->bytes.contains("iCCP"));
        QVERIFY(!view->bytes.contains("EXIF"));
        QVERIFY(shown(*view).textKeys().isEmpty());
    }
}

void TestViewPicture::whatIsNoPicture_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("<html>no picture</html>");
    QTest::newRow("svg with script")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    QTest::newRow("svg with declaration")
        << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4\n1 0 obj");
    QTest::newRow("ico") << QByteArray("\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0", 14);
    QTest::newRow("bmp") << encoded(halves(QSize(8, 8)), "bmp");
    QTest::newRow("xpm") << encoded(halves(QSize(8, 8)), "xpm");
    QTest::newRow("ppm") << encoded(halves(QSize(8, 8)), "ppm");
    QTest::newRow("a film") << QByteArray("\0\0\0\x18"
                                          "ftypisom\0\0\0\0isommp42",
        24);
    QTest::newRow("the beginning of a png") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("the beginning of a jpeg") << QByteArray("\xff\xd8\xff\xe0");
    QTest::newRow("svg in a png's clothes")
        << QByteArray("\x89PNG\r\n\x1a\n<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
}

void TestViewPicture::whatIsNoPicture_isRefused()
{
    QFETCH(QByteArray, bytes);
    const Result<ViewPicture> view = viewPictureOf(bytes);
    QVERIFY(!view);
    QVERIFY2(view.error().message.endsWith(u'.'), qPrintable(view.error().message));
}

void TestViewPicture::hugeClaims_areRefusedBeforeDecoding_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::newRow("square") << 50'000U << 50'000U;
    QTest::newRow("wide") << 2'000'000'000U << 1U;
    QTest::newRow("just too many") << 6'400U << 6'400U;
    QTest::newRow("overflow") << 0x7fffffffU << 0x7fffffffU;
    QTest::newRow("none") << 0U << 0U;
}

void TestViewPicture::hugeClaims_areRefusedBeforeDecoding()
{
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    QElapsedTimer timer;
    timer.start();
    const Result<ViewPicture> view = viewPictureOf(pngThatClaims(width, height));
    QVERIFY(!view);
    QVERIFY(view.error().message.endsWith(u'.'));
    QVERIFY(timer.elapsed() < 2'000);
}

void TestViewPicture::cutOffPictures_areRefusedOrShown_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("webp") << QByteArray("webp");
}

void TestViewPicture::cutOffPictures_areRefusedOrShown()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = encoded(halves(QSize(200, 100)), format.constData());
    for (int part = 0; part < 16; ++part) {
        const Result<ViewPicture> view = viewPictureOf(whole.left(whole.size() * part / 16));
        if (view)
            QCOMPARE(shown(*view).size(), QSize(200, 100));
        else
            QVERIFY(view.error().message.endsWith(u'.'));
    }
}

void TestViewPicture::tooManyBytes_areRefused()
{
    const QByteArray original
        = encoded(halves(QSize(8, 8)), "png") + QByteArray(11 * 1024 * 1024, 'x');
    const Result<ViewPicture> view = viewPictureOf(original);
    QVERIFY(!view);
    QCOMPARE(view.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestViewPicture)
#include "tst_viewpicture.moc"
