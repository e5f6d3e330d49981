// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QUrl>
#include <QWebEngineProfile>

#include <functional>
#include <memory>
#include <optional>

namespace Galley {

class RequestBlocker;
enum class ResourceKind;

/// What stands at an address of the page's scheme.
struct WebContent
{
    QByteArray type; ///< MIME type
    std::unique_ptr<QIODevice> device; ///< open for reading
};

/// What a page may load from its own scheme; nothing for an address where nothing stands. Asked
/// only for the page itself and for what the page asks for.
using ContentSource = std::function<std::optional<WebContent>(const QUrl &)>;

/// A web engine profile that nothing leaves and that keeps nothing: off the record, no cookies, no
/// cache, no script in the page's own world, no request but those that decideRequest() allows.
/// Pages must be destroyed before it.
class JailProfile : public QWebEngineProfile
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JailProfile)

public:
    explicit JailProfile(ContentSource source, QObject *parent = nullptr);

signals:
    void requestAllowed(Galley::ResourceKind kind);
    void requestBlocked(const QUrl &url);

protected:
    /// With another page than the article's, and other rules for it.
    JailProfile(const QUrl &page, ContentSource source, RequestBlocker *blocker, QObject *parent);

private:
    void closeEverything();
};

} // namespace Galley
