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

/// The extension point for a network. A provider is one class, one line in builtinproviders.cpp and
/// one folder of test data. Pure: no network, no files.
class EmbedProvider
{
public:
    virtual ~EmbedProvider() = default;
    [[nodiscard]] virtual QString key() const = 0; ///< stable, lower case; written to archives
    [[nodiscard]] virtual ProviderLook look() const = 0;
    /// What the URL says, or nothing if it is not this provider's. `url` is an http(s) address with
    /// a host; `pasted` is left to the registry.
    [[nodiscard]] virtual std::optional<EmbedRef> match(const QUrl &url) const = 0;
};

/// The providers Galley knows, asked in order.
class ProviderRegistry final
{
public:
    ProviderRegistry(); ///< with the built-in list
    /// The reference for a URL as it stands in an article. Known posts have their provider; any
    /// other http(s) URL with a host is a "link"; anything else is nothing.
    [[nodiscard]] std::optional<EmbedRef> match(const QString &url) const;
    /// An unknown key has the look of a plain link.
    [[nodiscard]] ProviderLook look(const QString &providerKey) const;
    [[nodiscard]] QStringList keys() const; ///< in the order in which they are asked

private:
    std::vector<std::unique_ptr<EmbedProvider>> m_providers;
};

} // namespace Galley
