// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/providermarkup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isOfTheWeb(const QString &url)
{
    return url.startsWith("https://"_L1) || url.startsWith("http://"_L1);
}

QString escapedLines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

/// What the answer said of the shape is truer than what an address can say.
QSize shapeOf(const LiveFrame &frame, const Embed &embed)
{
    return embed.aspect.isEmpty() ? frame.aspect : embed.aspect;
}

QString sizeAttributes(const LiveFrame &frame, const Embed &embed)
{
    if (frame.aspect.isEmpty())
        return u"width=\"100%\" height=\"%1\" style=\"border: 0\""_s.arg(frame.height);
    constexpr qint64 leastHeight = 80;
    constexpr qint64 greatestHeight = 1200;
    const QSize shape = shapeOf(frame, embed);
    const int width = shape.height() > shape.width() ? 325 : 560;
    const qint64 height = std::clamp<qint64>(
        qint64(width) * shape.height() / shape.width(), leastHeight, greatestHeight);
    return u"width=\"%1\" height=\"%2\" style=\"border: 0; max-width: 100%\""_s.arg(width).arg(
        height);
}

} // namespace

QString frameMarkup(
    const std::optional<LiveFrame> &frame, const Embed &embed, const ProviderLook &look)
{
    if (!frame)
        return {};
    const QString title
        = embed.title.isEmpty() ? look.name : QString(look.name + ": "_L1 + embed.title);
    return u"<iframe src=\"%1\" %2 title=\"%3\" loading=\"lazy\""
           " allow=\"fullscreen; encrypted-media; picture-in-picture\" allowfullscreen"
           " referrerpolicy=\"strict-origin-when-cross-origin\"></iframe>\n"_s.arg(
               frame->url.toString(QUrl::FullyEncoded).toHtmlEscaped(),
               sizeAttributes(*frame, embed), title.toHtmlEscaped());
}

QString linkMarkup(const QString &url, const QString &text)
{
    if (!isOfTheWeb(url))
        return escapedLines(text);
    return u"<a href=\"%1\">%2</a>"_s.arg(url.toHtmlEscaped(), escapedLines(text));
}

QString textMarkup(const QList<TextRun> &text)
{
    QString html;
    for (const TextRun &run : text)
        html += linkMarkup(run.href, run.text);
    return html;
}

QString paragraphMarkup(const Embed &embed)
{
    if (embed.text.isEmpty())
        return {};
    const QString lang = embed.textLang.isEmpty()
        ? QString()
        : u" lang=\"%1\""_s.arg(embed.textLang.toHtmlEscaped());
    return u"<p%1 dir=\"%2\">%3</p>"_s.arg(
        lang, embed.rightToLeft ? u"rtl"_s : u"ltr"_s, textMarkup(embed.text));
}

QString authorLine(const Embed &embed)
{
    const QString handle = handleOf(embed);
    if (embed.authorName.isEmpty() || handle.isEmpty())
        return embed.authorName + handle;
    return u"%1 (%2)"_s.arg(embed.authorName, handle);
}

QString handleOf(const Embed &embed)
{
    return embed.authorHandle.isEmpty() ? embed.ref.handle : embed.authorHandle;
}

QString scriptMarkup(const QString &url)
{
    return u"<script async src=\"%1\" charset=\"utf-8\"></script>\n"_s.arg(url.toHtmlEscaped());
}

} // namespace Galley
