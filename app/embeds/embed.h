// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>

#include <limits>
#include <optional>

namespace Galley {

/// How much of a time is known, and so what may be shown of it.
enum class TimePrecision { None, Day, Second };

/// A place on a map, in degrees; nothing known while the latitude is not a number.
struct MapPlace
{
    QString name; ///< empty when only the position is known
    double latitude = std::numeric_limits<double>::quiet_NaN();
    double longitude = std::numeric_limits<double>::quiet_NaN();
    double zoom = 0; ///< as in the URL: 0 the world, 19 a house
    [[nodiscard]] bool hasPosition() const { return latitude == latitude; }
    bool operator==(const MapPlace &other) const;
};

/// What a URL alone says of a post: made by a provider from the URL, no network, no archive.
struct EmbedRef
{
    QString provider; ///< the provider's key: "x", "youtube", "link", ...
    /// "post", "video", "playlist", "photo", "audio", "chart", "document", "code", "map", "page"
    QString kind;
    QString id; ///< digits or letters as in the URL: a string always, ids pass 2^53
    QString url; ///< normalised: one address for all spellings of the same post
    QString pasted; ///< as it stands in the article
    QString handle; ///< "@name", or empty when the URL does not say
    QString host; ///< what a reader would call the site: "mastodon.social"
    QDateTime published; ///< UTC, read from the id; invalid when the id does not say
    TimePrecision publishedPrecision = TimePrecision::None;
    QSize aspect; ///< 16:9 as QSize(16, 9); empty when it is not a video
    int start = 0; ///< where a video begins, in seconds; no part of `url`
    bool isShort = false; ///< a short link: only its site knows what it leads to
    MapPlace place; ///< of a map
    bool operator==(const EmbedRef &) const = default;
};

enum class EmbedState {
    UrlOnly, ///< nothing is kept: the card says what the URL says
    Ok,
    Edited, ///< kept, and the source says something else by now
    Partial, ///< kept, but without the post's text
    Gone,
    Restricted,
    Refused,
    Unreachable,
    Damaged ///< an archive entry exists and cannot be read
};

/// The word for a state in archives and in the command line's output: "ok", "url-only", "gone", ...
[[nodiscard]] QString embedStateName(EmbedState state);
[[nodiscard]] std::optional<EmbedState> embedStateFromName(const QString &name);

struct TextRun
{
    QString text;
    QString href; ///< http(s) only; empty for plain text
    bool operator==(const TextRun &) const = default;
};

struct EmbedMedia
{
    enum class Kind { Image, Video, Audio };
    Kind kind = Kind::Image;
    QString file; ///< relative to the article's folder, '/' as separator; proven to lie in it
    QSize size; ///< in pixels; empty when unknown
    QString alt;
    QString source = {}; ///< where it was or is to be had: https, or empty
    bool operator==(const EmbedMedia &) const = default;
};

/// A post that another one quotes, or a link card that it carries.
struct QuotedPost
{
    QString authorName;
    QString authorHandle;
    QString url; ///< http(s) or empty
    QList<TextRun> text;
    bool operator==(const QuotedPost &) const = default;
};

/// A file of a gist.
struct CodeFile
{
    QString name;
    QString language; ///< as its site calls it; may be empty
    QString text;
    bool operator==(const CodeFile &) const = default;
};

/// Everything a card can show. Text is plain text already cleaned of control characters, never
/// HTML.
struct Embed
{
    EmbedRef ref;
    EmbedState state = EmbedState::UrlOnly;
    QString authorName;
    QString authorHandle;
    QString authorUrl;
    QString avatarFile; ///< relative to the article's folder; empty if none
    QString avatarSource; ///< where it was or is to be had: https, or empty
    QString stableId; ///< the author's, where handles may change: a DID
    QList<TextRun> text;
    QString textLang; ///< BCP 47
    bool rightToLeft = false;
    QString title;
    QString description;
    QString contentWarning;
    QDateTime published; ///< UTC
    TimePrecision publishedPrecision = TimePrecision::None;
    bool publishedFromLink = false; ///< the time was read from the id, not said by the platform
    QList<EmbedMedia> media;
    QList<QuotedPost> quoted; ///< none or one
    QList<CodeFile> code; ///< of a gist
    QString siteName; ///< of a page: "BBC News"
    QSize aspect;
    int duration = 0; ///< of a video or sound, in seconds; 0 when unknown
    /// What a short link leads to, normalised; empty for all others. What is kept stays under the
    /// address that stands in the article.
    QString resolvedUrl;
    QDateTime firstFetched;
    QDateTime lastChecked;
    QDateTime editedSince; ///< when a check found another text; what is shown is the kept one
    QDateTime goneSince;
    QStringList fieldsByHand; ///< members that the editor noted by hand
    /// A sentence for the person: what is wrong with the entry, or why the last asking failed.
    QString trouble;
    bool operator==(const Embed &) const;
};

/// Runs as one text.
[[nodiscard]] QString plainText(const QList<TextRun> &runs);
/// Whether there is something in the archive to show.
[[nodiscard]] bool isKept(const Embed &embed);
/// Whether the URL says all that there is to say: a place on a map. Nothing needs to be kept of it.
[[nodiscard]] bool isToldByUrl(const EmbedRef &ref);
/// The embed as far as its URL says it: nothing is kept.
[[nodiscard]] Embed fromUrl(const EmbedRef &ref);

} // namespace Galley
