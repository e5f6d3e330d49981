// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/viewpicture.h"

#include "base/contenttype.h"
#include "base/tr.h"

#include <QBuffer>
#include <QColorSpace>
#include <QHash>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype largestPicture = 10 * 1024 * 1024;
constexpr qint64 mostPixels = 40'000'000;
/// In MiB: what the largest picture takes with four bytes a pixel, and a little.
constexpr int decodedLimit = 160;
constexpr int webpQuality = 85;

/// The suffix, and what Qt calls the format; both are nothing for what is no picture of ours.
struct Format
{
    QString suffix;
    QByteArray name;
};

Format formatOf(const QByteArray &original)
{
    static const QHash<QByteArray, Format> formats{{"image/png", {u"png"_s, "png"}},
        {"image/jpeg", {u"jpg"_s, "jpeg"}}, {"image/gif", {u"gif"_s, "gif"}},
        {"image/webp", {u"webp"_s, "webp"}}, {"image/avif", {u"avif"_s, "avif"}}};
    return formats.value(contentTypeOf(original.left(contentTypeBytes)));
}

tl::unexpected<Error> unreadable(const QString &detail = {})
{
    return failure(ErrorCode::Malformed, Tr::tr("The picture could not be read."), detail);
}

Result<QImage> decode(const QByteArray &original, const Format &format)
{
    QByteArray bytes = original;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(decodedLimit);
    // By its content alone it was chosen; no other decoder gets to try.
    QImageReader reader(&buffer, format.name);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return unreadable(reader.errorString());
    if (qint64(size.width()) * size.height() > mostPixels) {
        return failure(ErrorCode::TooLarge,
            Tr::tr("The picture has %1 × %2 pixels; 40 million are the most.")
                .arg(size.width())
                .arg(size.height()));
    }
    if (std::max(size.width(), size.height()) > largestViewSide) {
        reader.setScaledSize(size.scaled(largestViewSide, largestViewSide, Qt::KeepAspectRatio)
                                 .expandedTo(QSize(1, 1)));
    }
    QImage image = reader.read();
    if (image.isNull())
        return unreadable(reader.errorString());
    return image;
}

/// The pixels in the colours of the web, and nothing else: no text, no profile, no resolution.
QImage pixelsOf(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage pixels(image.size(), image.format());
    for (int y = 0; !pixels.isNull() && y < image.height(); ++y)
        std::memcpy(pixels.scanLine(y), image.constScanLine(y), size_t(image.width()) * 4);
    return pixels;
}

QByteArray encoded(const QImage &pixels, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(pixels) ? bytes : QByteArray();
}

} // namespace

Result<ViewPicture> viewPictureOf(const QByteArray &original)
{
    if (original.size() > largestPicture) {
        return failure(ErrorCode::TooLarge, Tr::tr("The picture is larger than 10 MB."));
    }
    const Format format = formatOf(original);
    if (format.name.isEmpty()) {
        return failure(ErrorCode::Unsupported,
            Tr::tr(
                "This is no picture that Galley keeps. It keeps PNG, JPEG, GIF, WebP and AVIF."));
    }
    if (!QImageReader::supportedImageFormats().contains(format.name)) {
        return failure(ErrorCode::Unsupported,
            Tr::tr("This system cannot read %1 pictures.").arg(format.suffix.toUpper()));
    }
    const Result<QImage> image = decode(original, format);
    if (!image)
        return tl::unexpected(image.error());
    const QImage pixels = pixelsOf(*image);
    ViewPicture view{format.suffix, {}, u"webp"_s, pixels.size()};
    if (QImageWriter::supportedImageFormats().contains("webp"))
        view.bytes = encoded(pixels, "webp", webpQuality);
    if (view.bytes.isEmpty()) {
        view.suffix = u"png"_s;
        view.bytes = encoded(pixels, "png", -1);
    }
    if (view.bytes.isEmpty())
        return unreadable(u"nothing was encoded"_s);
    return view;
}

} // namespace Galley
