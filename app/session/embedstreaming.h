// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"
#include "session/streaming.h"

namespace Galley {

// How an embed goes over a worker's pipe, see Streamed.

auto members(Is<MapPlace> auto &value)
{
    auto &[name, latitude, longitude, zoom] = value;
    return std::tie(name, latitude, longitude, zoom);
}

auto members(Is<EmbedRef> auto &value)
{
    auto &[provider, kind, id, url, pasted, handle, host, published, publishedPrecision, aspect,
        start, isShort, place]
        = value;
    return std::tie(provider, kind, id, url, pasted, handle, host, published, publishedPrecision,
        aspect, start, isShort, place);
}

auto members(Is<TextRun> auto &value)
{
    auto &[text, href] = value;
    return std::tie(text, href);
}

auto members(Is<EmbedMedia> auto &value)
{
    auto &[kind, file, size, alt, source] = value;
    return std::tie(kind, file, size, alt, source);
}

auto members(Is<QuotedPost> auto &value)
{
    auto &[authorName, authorHandle, url, text] = value;
    return std::tie(authorName, authorHandle, url, text);
}

auto members(Is<CodeFile> auto &value)
{
    auto &[name, language, text] = value;
    return std::tie(name, language, text);
}

auto members(Is<Embed> auto &value)
{
    auto &[ref, state, authorName, authorHandle, authorUrl, avatarFile, avatarSource, stableId,
        text, textLang, rightToLeft, title, description, contentWarning, published,
        publishedPrecision, publishedFromLink, media, quoted, code, siteName, aspect, duration,
        resolvedUrl, firstFetched, lastChecked, editedSince, goneSince, fieldsByHand, trouble]
        = value;
    return std::tie(ref, state, authorName, authorHandle, authorUrl, avatarFile, avatarSource,
        stableId, text, textLang, rightToLeft, title, description, contentWarning, published,
        publishedPrecision, publishedFromLink, media, quoted, code, siteName, aspect, duration,
        resolvedUrl, firstFetched, lastChecked, editedSince, goneSince, fieldsByHand, trouble);
}

} // namespace Galley
