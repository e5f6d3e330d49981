// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"
#include "support/fakefetcher.h"

#include <QBuffer>
#include <QImage>

namespace Galley {

/// A picture of one colour, as PNG.
inline QByteArray plainPicture(const QColor &colour, const QSize &size = QSize(64, 36))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// What any network might answer to a step about a post by "Ana Lind" with the words "The ferry is
/// late again"; its pictures lie at https://files.example/.
inline QByteArray genericAnswer(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::OEmbed:
        return R"({"version": "1.0", "type": "rich", "title": "The ferry is late again",
            "author_name": "Ana Lind", "author_url": "https://ana.example/",
            "width": 640, "height": 360, "thumbnail_url": "https://files.example/still.png",
            "html": "<blockquote><p lang=\"en\" dir=\"ltr\">The ferry is late again</p>&mdash; Ana Lind (@ana) <a href=\"https://ana.example/1\">May 2, 2023</a></blockquote><script src=\"https://far.example/x.js\"></script>"})";
    case AnswerKind::MastodonStatus:
        return R"({"id": "1", "created_at": "2023-05-02T09:12:00.000Z", "sensitive": false,
            "spoiler_text": "", "language": "en", "content": "<p>The ferry is late again</p>",
            "account": {"acct": "ana", "display_name": "Ana Lind",
                "url": "https://ana.example/", "avatar_static": "https://files.example/ana.png"},
            "media_attachments": [{"type": "image", "preview_url": "https://files.example/still.png",
                "description": "An empty pier"}]})";
    case AnswerKind::BlueskyThread:
        return R"({"thread": {"$type": "app.bsky.feed.defs#threadViewPost", "post": {
            "uri": "at://did:plc:abc/app.bsky.feed.post/1", "cid": "bafy",
            "author": {"did": "did:plc:abc", "handle": "ana.example", "displayName": "Ana Lind",
                "avatar": "https://files.example/ana.png"},
            "record": {"$type": "app.bsky.feed.post", "text": "The ferry is late again",
                "createdAt": "2023-05-02T09:12:00.000Z", "langs": ["en"]},
            "embed": {"$type": "app.bsky.embed.images#view", "images": [{"alt": "An empty pier",
                "thumb": "https://files.example/still.png",
                "fullsize": "https://files.example/still.png"}]}}}})";
    case AnswerKind::Gist:
        return R"({"id": "1", "description": "The ferry is late again", "owner": {"login": "ana"},
            "created_at": "2023-05-02T09:12:00Z", "files": {"tide.py": {"filename": "tide.py",
                "language": "Python", "content": "print('late')\n"}}})";
    case AnswerKind::Page:
        return R"(<!doctype html><html lang="en"><head><meta charset="utf-8">
            <meta property="og:title" content="The ferry is late again">
            <meta property="og:description" content="The ferry is late again, says Ana Lind">
            <meta property="og:site_name" content="Harbour News">
            <meta property="og:image" content="https://files.example/still.png">
            <title>The ferry is late again</title></head>)";
    case AnswerKind::Expansion:
        break;
    }
    return {};
}

/// Lets the web answer every step of an embed so; a short link leads to `target`.
inline void answerGenerically(FakeFetcher &web, const EmbedRef &ref, const QString &target = {})
{
    web.answer(
        QStringLiteral("https://files.example/"), 200, "image/png", plainPicture(Qt::darkCyan));
    const ProviderRegistry registry;
    const QList<CaptureStep> steps = registry.provider(ref.provider).captureSteps(ref);
    for (const CaptureStep &step : steps) {
        const QString url = step.url.toString(QUrl::FullyEncoded);
        if (step.kind == AnswerKind::Expansion)
            web.answer(url, 301, "text/html", {}, {{"location", target.toUtf8()}});
        else
            web.answer(url, 200, step.kind == AnswerKind::Page ? "text/html" : "application/json",
                genericAnswer(step.kind));
    }
    if (const std::optional<EmbedRef> led = registry.match(target); led && !led->isShort)
        answerGenerically(web, *led);
}

} // namespace Galley
