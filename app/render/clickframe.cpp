// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/clickframe.h"

#include "base/tr.h"
#include "render/cardhtml.h"
#include "render/liverequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto frameStyle
    = "*{box-sizing:border-box}html,body{margin:0;height:100%}"
      "a{position:relative;display:flex;align-items:center;justify-content:center;gap:20px;"
      "height:100%;overflow:hidden;background:#eceeec;color:#1d1f23;font:14px/1.4 "
      "system-ui,sans-serif;text-align:center;text-decoration:none}"
      "a:focus-visible{outline:3px solid #1a4f8b;outline-offset:-3px}"
      "img{width:100%;height:100%;object-fit:contain;background:#fff}"
      ".load{padding:7px 16px;border-radius:999px;background:rgba(16,17,20,.86);color:#fff}"
      ".play{flex:none;display:grid;place-items:center;width:58px;height:58px;border-radius:50%;"
      "background:rgba(16,17,20,.86);box-shadow:0 0 0 1px rgba(255,255,255,.3)}"
      ".play::before{content:\"\";margin-left:5px;border-style:solid;border-width:11px 0 11px "
      "18px;border-color:transparent transparent transparent #fff}"
      "img~.load{position:absolute;bottom:12px}"
      ".film{background:#101114}.film img{position:absolute;inset:0;object-fit:cover}"
      ".film .play{position:relative}.film .load{position:absolute;bottom:12px}"
      ".sound{justify-content:start;padding:14px}"
      ".sound img{width:auto;max-width:45%;border-radius:7px}.sound .load{position:static}"
      ".place{background:repeating-linear-gradient(90deg,transparent 0 55px,#d8dfd4 55px 56px),"
      "repeating-linear-gradient(0deg,transparent 0 55px,#d8dfd4 55px 56px),#eef1ec}"
      ".pin{position:absolute;inset:-42px 0 0;margin:auto;width:34px;height:42px;"
      "background:#1d1f23;clip-path:path(evenodd,\"M17 1a15 15 0 0 1 15 15C32 26 17 41 17 "
      "41S2 26 2 16A15 15 0 0 1 17 1z M17 10.500a5.5 5.5 0 1 0 .01 0z\")}"
      ".pin~.load{position:absolute;bottom:12px}"
      "@media(prefers-color-scheme:dark){a{background:#2a2d32;color:#e4e2dd}"
      ".place{background:repeating-linear-gradient(90deg,transparent 0 55px,#2c3638 55px 56px),"
      "repeating-linear-gradient(0deg,transparent 0 55px,#2c3638 55px 56px),#20272a}"
      ".pin{background:#e4e2dd}}"
      "@media print{.play,.load{display:none}}"_L1;

/// Wide enough where no style sheet says how wide.
constexpr int plainWidth = 640;

QString nameOf(const CardSource &card)
{
    return card.embed().title.isEmpty() ? card.words().whatItIs() : card.embed().title;
}

QString loadFrom(const CardSource &card)
{
    return PageTr::tr("Load from %1").arg(card.frame()->url.host());
}

QLatin1StringView classOf(CardShape shape)
{
    switch (shape) {
    case CardShape::Video:
        return "film"_L1;
    case CardShape::Audio:
        return "sound"_L1;
    case CardShape::Map:
        return "place"_L1;
    case CardShape::Post:
    case CardShape::Figure:
    case CardShape::Code:
    case CardShape::Page:
        break;
    }
    return "other"_L1;
}

/// The document that stands in the frame until the reader clicks.
QString waiting(const CardSource &card)
{
    const QString address = card.frame()->url.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const EmbedMedia *still = isStagedFrame(card) ? card.still() : nullptr;
    QString inside;
    if (still)
        inside += pictureHtml(still->file, {}, still->alt);
    if (card.shape() == CardShape::Video || card.shape() == CardShape::Audio)
        inside += "<span class=\"play\"></span>"_L1;
    if (card.shape() == CardShape::Map && !still && card.embed().ref.place.hasPosition())
        inside += "<span class=\"pin\"></span>"_L1;
    const QString label = nameOf(card) + ". "_L1 + loadFrom(card);
    return "<style>"_L1 + frameStyle + "</style><a class=\""_L1 + classOf(card.shape())
        + "\" href=\""_L1 + address
        + "\" referrerpolicy=\"strict-origin-when-cross-origin\" aria-label=\""_L1
        + label.toHtmlEscaped() + "\">"_L1 + inside + "<span class=\"load\">"_L1
        + loadFrom(card).toHtmlEscaped() + "</span></a>"_L1;
}

QSize plainSize(const LiveFrame &frame)
{
    if (frame.aspect.isEmpty())
        return {plainWidth, std::clamp(frame.height, 80, 1200)};
    return frame.aspect.scaled(QSize(plainWidth, plainWidth), Qt::KeepAspectRatio);
}

QString iframe(const CardSource &card)
{
    const QSize size = plainSize(*card.frame());
    return u"<iframe class=\"embed-frame\" width=\"%1\" height=\"%2\" title=\"%3\" %4 "
           "loading=\"lazy\" srcdoc=\"%5\"></iframe>"_s.arg(QString::number(size.width()),
               QString::number(size.height()), nameOf(card).toHtmlEscaped(), frameRights,
               waiting(card).toHtmlEscaped());
}

} // namespace

bool isStagedFrame(const CardSource &card)
{
    switch (card.shape()) {
    case CardShape::Video:
        return !card.firstOf(EmbedMedia::Kind::Video);
    case CardShape::Audio:
        return !card.firstOf(EmbedMedia::Kind::Audio);
    case CardShape::Figure:
    case CardShape::Map:
        return true;
    case CardShape::Post:
    case CardShape::Code:
    case CardShape::Page:
        break;
    }
    return false;
}

QString stagedFrameHtml(const CardSource &card)
{
    const QSize &aspect = card.frame()->aspect;
    const QString shape = aspect.isEmpty() ? u"embed-bar"_s : aspectClass(aspect);
    return u"<div class=\"embed-stage %1\">%2</div>\n"_s.arg(shape, iframe(card));
}

QString foldedFrameHtml(const CardSource &card)
{
    return "<details class=\"embed-original\"><summary>"_L1
        + PageTr::tr("Show the original from %1").arg(card.frame()->url.host()).toHtmlEscaped()
        + "</summary>"_L1 + iframe(card) + "</details>\n"_L1;
}

} // namespace Galley
