// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/capture.h"
#include "embeds/embedprovider.h"

#include <QTimeZone>

/// What an asking could have brought, made up.
namespace Captures {

using namespace Qt::StringLiterals;
using namespace Galley;

/// So many minutes after a day in November.
[[nodiscard]] inline QDateTime minute(int minutes)
{
    return QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC).addSecs(minutes * 60LL);
}

[[nodiscard]] inline EmbedRef refOf(const QString &url)
{
    const std::optional<EmbedRef> ref = ProviderRegistry().match(url);
    if (!ref)
        qFatal("no reference for %s", qPrintable(url));
    return *ref;
}

[[nodiscard]] inline EmbedRef xPost()
{
    return refOf(u"https://twitter.com/desk/status/436461658601713664"_s);
}

[[nodiscard]] inline CapturedAnswer answer(const QByteArray &body, int status = 200)
{
    CapturedAnswer captured;
    captured.step.url = QUrl(u"https://publish.x.com/oembed?url=a%20b"_s);
    captured.answer.url = captured.step.url;
    captured.answer.status = status;
    captured.answer.headers = {{"content-type", "application/json"}, {"set-cookie", "id=secret"}};
    captured.answer.body = body;
    return captured;
}

/// An asking that ended in a state and brought no words.
[[nodiscard]] inline Capture trouble(const EmbedRef &ref, EmbedState state, int at)
{
    Capture capture;
    capture.purpose = Capture::Purpose::Check;
    capture.at = minute(at);
    capture.reading.state = state;
    capture.reading.embed = fromUrl(ref);
    if (state != EmbedState::Unreachable)
        capture.answers
            = {answer("{\"error\": \"" + embedStateName(state).toLatin1() + "\"}", 404)};
    return capture;
}

[[nodiscard]] inline Capture words(const EmbedRef &ref, const QString &text, int at,
    Capture::Purpose purpose = Capture::Purpose::Fetch)
{
    Capture capture;
    capture.purpose = purpose;
    capture.at = minute(at);
    capture.reading.state = EmbedState::Ok;
    capture.reading.embed = fromUrl(ref);
    capture.reading.embed.authorName = u"The Desk"_s;
    capture.reading.embed.text = {{text, {}}};
    capture.answers = {answer("{\"html\": \"" + text.toUtf8() + "\"}")};
    return capture;
}

inline void addPicture(Capture &capture, const QByteArray &pixels)
{
    const QString source = "https://pictures.example/"_L1 + QString::fromLatin1(pixels) + ".jpg"_L1;
    capture.pictures.append({source, "original of " + pixels, u"jpg"_s, "view of " + pixels,
        u"webp"_s, QSize(640, 480)});
    capture.reading.embed.media.append({EmbedMedia::Kind::Image, {}, {}, u"A tap"_s, source});
}

} // namespace Captures
