// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace Galley {

/// How much of a time is known, and so what may be shown of it.
enum class TimePrecision { None, Day, Second };

/// What a URL alone says of a post: made by a provider from the URL, no network, no archive.
struct EmbedRef
{
    QString provider; ///< the provider's key: "x", "youtube", "link", ...
    QString kind; ///< "post", "video", "playlist", "photo", "page"
    QString id; ///< digits or letters as in the URL: a string always, ids pass 2^53
    QString url; ///< normalised: one address for all spellings of the same post
    QString pasted; ///< as it stands in the article
    QString handle; ///< "@name", or empty when the URL does not say
    QString host; ///< what a reader would call the site: "mastodon.social"
    QDateTime published; ///< UTC, read from the id; invalid when the id does not say
    TimePrecision publishedPrecision = TimePrecision::None;
    QSize aspect; ///< 16:9 as QSize(16, 9); empty when it is not a video
    bool operator==(const EmbedRef &) const = default;
};

enum class EmbedState {
    UrlOnly, ///< nothing is kept: the card says what the URL says
    Ok,
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
    bool operator==(const EmbedMedia &) const = default;
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
    QSize aspect;
    QDateTime lastChecked;
    QDateTime goneSince;
    QStringList fieldsByHand; ///< members that the editor noted by hand
    QString trouble; ///< for EmbedState::Damaged: a sentence for the person
    bool operator==(const Embed &) const;
};

/// Whether there is something in the archive to show.
[[nodiscard]] bool isKept(const Embed &embed);
/// The embed as far as its URL says it: nothing is kept.
[[nodiscard]] Embed fromUrl(const EmbedRef &ref);

} // namespace Galley
