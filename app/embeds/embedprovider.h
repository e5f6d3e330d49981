// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace Galley {

/// How a provider's cards look. The mark is drawn by us: never a network's logo file.
struct ProviderLook
{
    QString name; ///< "Mastodon"
    QString colour; ///< CSS colour of the bar, light theme
    QString darkColour; ///< the same for the dark theme
    QString mark; ///< one to three letters for the round mark of a card without a picture
};

/// What an answer is of, and so how it is read.
enum class AnswerKind {
    Expansion, ///< of a short link: where it redirects to
    OEmbed, ///< JSON or XML
    MastodonStatus, ///< api/v1/statuses/ID
    BlueskyThread, ///< app.bsky.feed.getPostThread
    Gist, ///< api.github.com/gists/ID, or gist.github.com/ID.json
    Page ///< HTML with OpenGraph and its like in its head
};

/// One question to the network about an embed.
struct CaptureStep
{
    AnswerKind kind = AnswerKind::OEmbed;
    QUrl url; ///< https; made from the reference alone, so its host is known before anything is
              ///< asked
    bool operator==(const CaptureStep &) const = default;
};

/// The provider's own player or post, for a frame. The URL is built from the matched id, never
/// taken from an answer.
struct LiveFrame
{
    QUrl url; ///< https
    /// What the frame may load from, besides the URL's own host: each with its subdomains.
    QStringList hosts;
    QSize aspect; ///< 16:9 as QSize(16, 9); empty: `height` counts
    int height = 0; ///< CSS pixels
    bool wantsReferer = false; ///< the player refuses to run for who does not say where it stands
    bool operator==(const LiveFrame &) const = default;
};

/// The extension point for a network. A provider is one class or one row (providerrow.h), one line
/// in builtinproviders.cpp and one folder of test data. Pure: no network, no files.
class EmbedProvider
{
public:
    virtual ~EmbedProvider() = default;
    [[nodiscard]] virtual QString key() const = 0; ///< stable, lower case; written to archives
    [[nodiscard]] virtual ProviderLook look() const = 0;
    /// What the URL says, or nothing if it is not this provider's. `url` is an http(s) address with
    /// a host; `pasted` is left to the registry.
    [[nodiscard]] virtual std::optional<EmbedRef> match(const QUrl &url) const = 0;
    /// What to ask, one after the other until enough is known. Empty: there is nobody to ask, the
    /// URL says it all.
    [[nodiscard]] virtual QList<CaptureStep> captureSteps(const EmbedRef &ref) const;
    /// Nothing where the provider has no frame that can stand in Galley: open it in a browser.
    [[nodiscard]] virtual std::optional<LiveFrame> liveFrame(const EmbedRef &ref) const;
    /// The markup that the provider itself documents for web pages, made from what is known: for a
    /// CMS that wants it. Scripts in it are the provider's. Empty: it documents none.
    [[nodiscard]] virtual QString markup(const Embed &embed) const;
};

/// The providers Galley knows, asked in order.
class ProviderRegistry final
{
public:
    ProviderRegistry(); ///< with the built-in list
    /// The reference for a URL as it stands in an article. Known posts have their provider; any
    /// other http(s) URL with a host is a "link"; anything else is nothing.
    [[nodiscard]] std::optional<EmbedRef> match(const QString &url) const;
    /// The provider of that key; that of plain links for an unknown one.
    [[nodiscard]] const EmbedProvider &provider(const QString &key) const;
    [[nodiscard]] ProviderLook look(const QString &providerKey) const;
    [[nodiscard]] QStringList keys() const; ///< in the order in which they are asked

private:
    std::vector<std::unique_ptr<EmbedProvider>> m_providers;
};

} // namespace Galley
