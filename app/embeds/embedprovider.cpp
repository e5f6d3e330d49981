// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/embedprovider.h"

#include "embeds/builtinproviders.h"
#include "embeds/webaddress.h"

namespace Galley {

QList<CaptureStep> EmbedProvider::captureSteps(const EmbedRef &) const
{
    return {};
}

std::optional<LiveFrame> EmbedProvider::liveFrame(const EmbedRef &) const
{
    return {};
}

QString EmbedProvider::markup(const Embed &) const
{
    return {};
}

ProviderRegistry::ProviderRegistry()
    : m_providers(builtinProviders())
{ }

std::optional<EmbedRef> ProviderRegistry::match(const QString &url) const
{
    const std::optional<QUrl> address = webAddress(url);
    if (!address)
        return {};
    for (const auto &provider : m_providers) {
        if (std::optional<EmbedRef> ref = provider->match(*address)) {
            ref->pasted = url;
            return ref;
        }
    }
    return {};
}

const EmbedProvider &ProviderRegistry::provider(const QString &key) const
{
    for (const auto &provider : m_providers) {
        if (provider->key() == key)
            return *provider;
    }
    return *m_providers.back();
}

ProviderLook ProviderRegistry::look(const QString &providerKey) const
{
    return provider(providerKey).look();
}

QStringList ProviderRegistry::keys() const
{
    QStringList keys;
    for (const auto &provider : m_providers)
        keys += provider->key();
    return keys;
}

} // namespace Galley
