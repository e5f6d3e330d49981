// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/liverequest.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Who players are told that they stand with. https: with any other, the engine gives up.
constexpr auto home = "https://galley-editor.org/";

constexpr auto style = "html,body{height:100%;margin:0;overflow:hidden}"
                       "iframe{display:block;width:100%;height:100%;border:0}";

/// A name of letters that the whole net knows: two labels and more, the last of which is neither a
/// number nor one of those that never leave a house.
bool isPublicName(const QString &host)
{
    static const QRegularExpression name(
        u"\\A([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?\\z"_s);
    static const QStringList inner{u"localhost"_s, u"local"_s, u"localdomain"_s, u"internal"_s,
        u"intranet"_s, u"lan"_s, u"home"_s, u"corp"_s, u"private"_s, u"arpa"_s, u"onion"_s};
    return name.match(host).hasMatch() && !inner.contains(host.section(u'.', -1));
}

QStringList hostsOf(const LiveFrame &frame)
{
    QStringList hosts{frame.url.host(QUrl::FullyEncoded).toLower()};
    for (const QString &host : frame.hosts)
        hosts.append(host.toLower());
    hosts.removeDuplicates();
    hosts.removeIf([](const QString &host) { return !isPublicName(host); });
    return hosts;
}

bool isOfHosts(const QUrl &url, const LiveFrame &frame)
{
    return url.isValid() && url.port() == -1 && url.userInfo().isEmpty()
        && isLiveHost(url.host(QUrl::FullyEncoded), frame);
}

} // namespace

bool isLiveHost(const QString &host, const LiveFrame &frame)
{
    const QString name = host.toLower();
    if (!isPublicName(name))
        return false;
    const QStringList hosts = hostsOf(frame);
    return std::any_of(hosts.begin(), hosts.end(), [&name](const QString &allowed) {
        return name == allowed || name.endsWith(u'.' + allowed);
    });
}

bool mayLiveFrameShow(const QUrl &url, const LiveFrame &frame)
{
    return url.scheme() == "https"_L1 && isOfHosts(url, frame);
}

Decision decideLiveRequest(
    const QUrl &url, ResourceKind kind, const QUrl &firstParty, const LiveFrame &frame)
{
    const auto allowIf = [](bool allowed) { return allowed ? Decision::Allow : Decision::Block; };
    const QUrl page(QString::fromLatin1(livePage));
    if (kind == ResourceKind::MainFrame)
        return allowIf(url == page);
    if (firstParty != page)
        return Decision::Block;
    if (kind == ResourceKind::SubFrame)
        return allowIf(mayLiveFrameShow(url, frame));
    const QString scheme = url.scheme();
    if (scheme == "data"_L1)
        return Decision::Allow;
    if (scheme == "blob"_L1)
        return allowIf(mayLiveFrameShow(QUrl(url.path(QUrl::FullyEncoded)), frame));
    return allowIf((scheme == "https"_L1 || scheme == "wss"_L1) && isOfHosts(url, frame));
}

QByteArray liveReferer(const QUrl &url, ResourceKind kind, const LiveFrame &frame)
{
    const bool isDocument = kind == ResourceKind::SubFrame && url.scheme() == "https"_L1
        && url.host() == frame.url.host();
    return frame.wantsReferer && isDocument ? QByteArray(home) : QByteArray();
}

QByteArray liveHtml(const LiveFrame &frame, const QString &title)
{
    if (!mayLiveFrameShow(frame.url, frame))
        return {};
    QString sources;
    for (const QString &host : hostsOf(frame))
        sources += u" https://%1 https://*.%1"_s.arg(host);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'sha256-%1'; frame-src%2; base-uri 'none'; form-action 'none'\">"
           "<style>%3</style></head><body><iframe src=\"%4\" title=\"%5\" %6></iframe></body></html>"_s
               .arg(QString::fromLatin1(hash), sources, QString::fromLatin1(style),
                   frame.url.toString(QUrl::FullyEncoded).toHtmlEscaped(), title.toHtmlEscaped(),
                   frameRights)
               .toUtf8();
}

} // namespace Galley
