// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <utility>

namespace Galley::LinkAddresses {

/// What a click may hand to the system, as one address of the web or of a letter.
inline constexpr std::array opening{
    "https://good.example/",
    "http://good.example/",
    "https://good.example",
    "HTTPS://good.example/",
    "hTtP://good.example/a/b",
    "https://good.example/a?b=c#d",
    "https://good.example:8443/a",
    "https://www.good.example/a.b/c-d_e~f",
    "https://good.example/?u=file:///etc/passwd",
    "https://good.example/javascript:alert(1)",
    "https://good.example/--help",
    "https://good.example/-oProxyCommand=x",
    "https://good.example/$(id)",
    "https://good.example/%60id%60",
    "https://good.example/;id",
    "https://good.example/&&id",
    "https://good.example/a%20b",
    "https://good.example/a%22b",
    "https://good.example/a%27b",
    "https://good.example/%0A--x",
    "https://good.example/%00",
    "https://good.example/~root",
    "https://good.example/$HOME",
    "https://xn--bcher-kva.example/",
    "http://localhost:8080/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "mailto:desk@good.example",
    "MAILTO:desk@good.example",
    "mailto:desk@good.example?subject=b%20c",
    "mailto:desk@good.example?subject=b&body=c%0D%0Ad",
    "mailto:desk@good.example?cc=sub@good.example",
    "mailto:desk@good.example,sub@good.example",
};

/// What a click leaves alone.
inline constexpr std::array idle{
    // Scripts, in every dress.
    "javascript:top.ran=1",
    "JavaScript:top.ran=1",
    "JAVASCRIPT:top.ran=1",
    "javascript:%74op.ran=1",
    "javascript://good.example/%0Atop.ran=1",
    "javascript://%0d%0atop.ran=1",
    "javascript:void(top.ran=1)",
    "javascript:",
    "jscript:top.ran=1",
    "livescript:top.ran=1",
    "mocha:top.ran=1",
    "vbscript:msgbox(1)",
    "VBScript:msgbox(1)",
    "feed:javascript:top.ran=1",
    "view-source:javascript:top.ran=1",
    "jar:javascript:top.ran=1",
    // Documents of their own.
    "data:text/html,x",
    "data:text/html;base64,PGI+",
    "data:text/html;charset=utf-8,x",
    "data:application/javascript,x",
    "data:image/svg+xml,x",
    "data:,x",
    "DATA:text/html,x",
    "blob:https://good.example/1",
    "blob:galley://article/1",
    "filesystem:https://good.example/temporary/a",
    "about:blank",
    "about:srcdoc",
    "mhtml:https://good.example/a",
    "view-source:https://good.example/",
    // Files.
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "file://localhost/etc/passwd",
    "file://good.example/share/a.desktop",
    "file:/etc/passwd",
    "file:etc/passwd",
    "file:///usr/bin/xterm",
    "file:///tmp/a.desktop",
    "file:////good.example/share",
    "/etc/passwd",
    "../../../etc/passwd",
    "other.md",
    "./other.md",
    "run.sh",
    "a.desktop",
    "?page=2",
    // Our own and the engine's own.
    "galley://article/",
    "galley://article/run.sh",
    "galley://other/",
    "galley://live/",
    "qrc:/preview/page.css",
    "chrome://settings",
    "chrome://crash",
    "chrome-extension://abc/a.html",
    "chrome-error://chromewebdata/",
    "devtools://devtools/a.html",
    "qt://a",
    // Programs that register themselves.
    "ms-msdt:/id%20PCWDiagnostic",
    "search-ms:query=a",
    "ms-word:ofe|u|https://good.example/a.docx",
    "ms-settings:privacy",
    "vscode://file/etc/passwd",
    "vscode-insiders://file/etc/passwd",
    "steam://run/1",
    "zoommtg://zoom.us/join?action=join",
    "slack://open",
    "skype:someone?call",
    "msteams:/l/meetup",
    "obsidian://open?vault=a",
    "spotify:track:1",
    "apt:xterm",
    "apt://xterm",
    "snap://a",
    "man:ls",
    "info:ls",
    "help:a",
    "ghelp:a",
    "x-terminal-emulator:a",
    "intent://a#Intent;end",
    "itms-services://?action=download-manifest",
    "magnet:?xt=urn:btih:1",
    "bitcoin:1",
    "irc://good.example/a",
    "xmpp:a@good.example",
    "sip:a@good.example",
    "facetime:a@good.example",
    "tel:+4412345",
    "sms:+4412345",
    "callto:a",
    "geo:52,13",
    "urn:isbn:1",
    "tag:good.example,2026:a",
    // Other ways to another machine.
    "ftp://good.example/",
    "sftp://good.example/",
    "ssh://-oProxyCommand=id/",
    "ssh://good.example/",
    "telnet://good.example/",
    "rlogin://good.example/",
    "smb://good.example/share",
    "nfs://good.example/share",
    "afp://good.example/share",
    "dav://good.example/",
    "davs://good.example/",
    "ldap://good.example/",
    "gopher://good.example/",
    "news:a.b",
    "nntp://good.example/a",
    "rtsp://good.example/a",
    "mms://good.example/a",
    "vnc://good.example/",
    "rdp://good.example/",
    "ws://good.example/",
    "wss://good.example/",
    "git://good.example/a",
    // Letters that take a file along, or are to more people than they say.
    "mailto:",
    "mailto:?subject=a",
    "mailto:desk@good.example?attach=/etc/passwd",
    "mailto:desk@good.example?attachment=/etc/passwd",
    "mailto:desk@good.example?ATTACH=/etc/passwd",
    "mailto:desk@good.example?a%74tach=/etc/passwd",
    "mailto:desk@good.example?bcc=a@good.example",
    "mailto:desk@good.example?subject=a%0D%0ABcc:b",
    "mailto:desk@good.example?subject=a&attach=/etc/passwd",
    "mailto:desk@good.example%0ACc:b",
    "mailto:desk@good.example%250ACc:b",
    // None at all.
    "made-up:a",
    "x:a",
    "https:",
    "http:",
};

static_assert(opening.size() + idle.size() >= 137);

/// Each, and whether it opens.
[[nodiscard]] inline QList<std::pair<QString, bool>> all()
{
    QList<std::pair<QString, bool>> addresses;
    for (const char *address : opening)
        addresses.append({QString::fromLatin1(address), true});
    for (const char *address : idle)
        addresses.append({QString::fromLatin1(address), false});
    return addresses;
}

} // namespace Galley::LinkAddresses
