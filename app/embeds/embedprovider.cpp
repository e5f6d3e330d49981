// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/embedprovider.h"

#include "embeds/builtinproviders.h"
#include "embeds/webaddress.h"

namespace Galley {

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

ProviderLook ProviderRegistry::look(const QString &providerKey) const
{
    for (const auto &provider : m_providers) {
        if (provider->key() == providerKey)
            return provider->look();
    }
    return m_providers.back()->look();
}

QStringList ProviderRegistry::keys() const
{
    QStringList keys;
    for (const auto &provider : m_providers)
        keys += provider->key();
    return keys;
}

} // namespace Galley
