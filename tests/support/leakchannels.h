// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

/// A way in which a piece of HTML may call somebody.
struct LeakChannel
{
    QString name;
    QString html;
    bool leaves = false; ///< the page goes elsewhere if it works, so nothing may stand beside it
};

/// Every way that is known, each to an address below `base` ("https://far.example") that ends in
/// "/leak/NAME". Scripts are in it, as tags, as attributes and as frames of their own.
inline QList<LeakChannel> leakChannels(const QString &base)
{
    const auto aimed = [&base](const char *html, const char *name) {
        return QString::fromLatin1(html)
            .replace(QStringLiteral("{to}"), base + QStringLiteral("/leak/") + QLatin1String(name))
            .replace(QStringLiteral("{socket}"),
                QString(base).replace(QStringLiteral("http"), QStringLiteral("ws"))
                    + QStringLiteral("/leak/") + QLatin1String(name));
    };
    QList<LeakChannel> channels;
    const auto add = [&](const char *name, const char *html, bool leaves = false) {
        channels.append({QString::fromLatin1(name), aimed(html, name), leaves});
    };
    add("img", "<img src='{to}'>");
    add("srcset", "<img srcset='{to} 1x'>");
    add("picture", "<picture><source srcset='{to}'><img></picture>");
    add("input-image", "<input type=image src='{to}'>");
    add("svg-image", "<svg width=9 height=9><image href='{to}' width=9 height=9 /></svg>");
    add("svg-use", "<svg><use href='{to}#a' /></svg>");
    add("background", "<div style='background: url({to})'>a</div>");
    add("attribute-background", "<table background='{to}'><tr><td>a</table>");
    add("css-import", "<style>@import '{to}';</style>");
    add("stylesheet", "<link rel=stylesheet href='{to}'>");
    add("font",
        "<style>@font-face{font-family:leak;src:url({to})}</style>"
        "<p style='font-family:leak'>a</p>");
    add("cursor", "<style>#cursor{cursor:url({to}),auto}</style><p id=cursor>a</p>");
    add("list-style", "<ul style='list-style-image: url({to})'><li>a</ul>");
    add("border-image", "<p style='border: 2px solid; border-image: url({to}) 1'>a</p>");
    add("mask", "<p style='-webkit-mask-image: url({to}); mask-image: url({to})'>a</p>");
    add("content", "<style>#content::before{content:url({to})}</style><p id=content>a</p>");
    add("poster", "<video poster='{to}' width=9 height=9></video>");
    add("video", "<video src='{to}' preload=auto autoplay muted></video>");
    add("audio", "<audio src='{to}' preload=auto></audio>");
    add("source", "<video preload=auto autoplay muted><source src='{to}'></video>");
    add("track", "<video autoplay muted><track default kind=captions src='{to}'></video>");
    add("iframe", "<iframe src='{to}'></iframe>");
    add("srcdoc", "<iframe srcdoc=\"<img src='{to}'>\"></iframe>");
    add("data-frame", "<iframe src=\"data:text/html,<img src='{to}'>\"></iframe>");
    add("object", "<object data='{to}'></object>");
    add("embed", "<embed src='{to}'>");
    add("preload", "<link rel=preload as=image href='{to}'>");
    add("prefetch", "<link rel=prefetch href='{to}'>");
    add("modulepreload", "<link rel=modulepreload href='{to}'>");
    add("preconnect", "<link rel=preconnect href='{to}'>");
    add("dns-prefetch", "<link rel=dns-prefetch href='{to}'>");
    add("prerender", "<link rel=prerender href='{to}'>");
    add("manifest", "<link rel=manifest href='{to}'>");
    add("icon", "<link rel=icon href='{to}'>");
    add("script-src", "<script src='{to}'></script>");
    add("module", "<script type=module>import '{to}';</script>");
    add("onerror", "<img src='data:,x' onerror=\"new Image().src='{to}'\">");
    add("fetch", "<script>fetch('{to}', {mode: 'no-cors'}).catch(() => 0);</script>");
    add("keepalive",
        "<script>fetch('{to}', {mode: 'no-cors', keepalive: true}).catch(() => 0);</script>");
    add("xhr", "<script>{const x = new XMLHttpRequest; x.open('GET', '{to}'); x.send();}</script>");
    add("beacon", "<script>navigator.sendBeacon('{to}', 'x');</script>");
    add("websocket", "<script>try { new WebSocket('{socket}'); } catch (e) {}</script>");
    add("eventsource", "<script>try { new EventSource('{to}'); } catch (e) {}</script>");
    add("worker",
        "<script>try { new Worker(URL.createObjectURL(new Blob(["
        "\"fetch('{to}', {mode: 'no-cors'}).catch(() => 0)\"]))); } catch (e) {}</script>");
    add("import-scripts",
        "<script>try { new Worker(URL.createObjectURL(new Blob([\"importScripts('{to}')\"]))); }"
        " catch (e) {}</script>");
    add("shared-worker",
        "<script>try { new SharedWorker(URL.createObjectURL(new Blob(["
        "\"fetch('{to}', {mode: 'no-cors'}).catch(() => 0)\"]))); } catch (e) {}</script>");
    add("written-frame",
        "<script>{const f = document.createElement('iframe'); document.documentElement.append(f);"
        "f.contentDocument.write(\"<img src='{to}'>\"); f.contentDocument.close();}</script>");
    add("ping", "<a id=ping href='#' ping='{to}'>a</a><script>ping.click();</script>");
    add("form-in-frame",
        "<iframe name=answers></iframe><form target=answers action='{to}' "
        "method=post><input name=a></form><script>document.forms[0].submit();"
        "</script>");
    add("window-open", "<script>try { window.open('{to}'); } catch (e) {}</script>");
    add("blank-link", "<a id=blank target=_blank href='{to}'>a</a><script>blank.click();</script>");
    add("download", "<a id=download download href='{to}'>a</a><script>download.click();</script>",
        true);
    add("refresh", "<meta http-equiv=refresh content='0; url={to}'>", true);
    add("self-navigation", "<script>location.href = '{to}';</script>", true);
    add("top-navigation", "<script>try { top.location.href = '{to}'; } catch (e) {}</script>",
        true);
    add("top-form",
        "<form target=_top action='{to}'></form><script>document.forms[0].submit();</script>",
        true);
    add("form",
        "<form action='{to}' method=post></form><script>document.forms[0].submit();</script>",
        true);
    return channels;
}

/// Peer connections to a server ("127.0.0.1:3478"), from every kind of window that a page can get
/// at. `scheme`: "stun" is heard over UDP, "turn" with its transport over TCP.
inline QString peerConnections(const QString &server)
{
    return QStringLiteral(
        "<script>(() => {"
        "const call = w => { try {"
        "  const Peer = w.RTCPeerConnection || w.webkitRTCPeerConnection;"
        "  if (!Peer) return;"
        "  const peer = new Peer({iceServers: [{urls: 'stun:%1'}, {urls: 'turn:%1?transport=udp',"
        "    username: 'a', credential: 'b'}, {urls: 'turn:%1?transport=tcp', username: 'a',"
        "    credential: 'b'}]});"
        "  peer.createDataChannel('a');"
        "  peer.createOffer().then(offer => peer.setLocalDescription(offer));"
        "} catch (e) {} };"
        "call(window);"
        "for (const address of [null, 'about:blank', 'data:text/html,a']) {"
        "  const f = document.createElement('iframe'); if (address) f.src = address;"
        "  document.documentElement.append(f); call(f.contentWindow);"
        "  f.addEventListener('load', () => call(f.contentWindow));"
        "}"
        "const s = document.createElement('iframe'); s.srcdoc = 'a';"
        "document.documentElement.append(s); call(s.contentWindow);"
        "s.addEventListener('load', () => call(s.contentWindow));"
        "})();</script>")
        .arg(server);
}

} // namespace Galley
