// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contenttype.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

struct Magic
{
    QByteArrayView bytes;
    QByteArrayView type;
};

constexpr std::array magics{
    Magic{"\x89PNG\r\n\x1a\n", "image/png"},
    Magic{"\xff\xd8\xff", "image/jpeg"},
    Magic{"GIF87a", "image/gif"},
    Magic{"GIF89a", "image/gif"},
    Magic{"OggS", "application/ogg"},
    Magic{"ID3", "audio/mpeg"},
};

/// An ISO base media file says what it is by brands of four letters: the first, then compatible
/// ones.
QByteArrayView typeOfIsoMedia(QByteArrayView head)
{
    constexpr std::array films{"isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42",
        "avc1", "M4V ", "M4A ", "dash"};
    for (qsizetype at = 8; at + 4 <= head.size(); at += 4) {
        const QByteArrayView brand = head.sliced(at, 4);
        if (brand == "avif" || brand == "avis")
            return "image/avif";
    }
    const QByteArrayView major = head.sliced(8, 4);
    const bool isFilm = std::any_of(
        films.begin(), films.end(), [major](const char *brand) { return major == brand; });
    return isFilm ? QByteArrayView("video/mp4") : QByteArrayView();
}

/// A frame of MPEG layer III without a tag before it: eleven bits set, then version and layer.
bool isMp3Frame(QByteArrayView head)
{
    if (head.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(head[0]);
    const auto second = static_cast<unsigned char>(head[1]);
    return first == 0xff && (second & 0xe6) == 0xe2;
}

} // namespace

QByteArray contentTypeOf(const QByteArray &head)
{
    const QByteArrayView view(head);
    for (const Magic &magic : magics) {
        if (view.startsWith(magic.bytes))
            return magic.type.toByteArray();
    }
    if (view.size() >= 12) {
        if (view.startsWith("RIFF") && view.sliced(8, 4) == "WEBP")
            return "image/webp";
        if (view.sliced(4, 4) == "ftyp")
            return typeOfIsoMedia(view).toByteArray();
    }
    if (view.startsWith("\x1a\x45\xdf\xa3") && head.contains("webm"))
        return "video/webm";
    return isMp3Frame(view) ? QByteArray("audio/mpeg") : QByteArray();
}

} // namespace Galley
