// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/builtinproviders.h"

#include "embeds/blueskyprovider.h"
#include "embeds/facebookprovider.h"
#include "embeds/facebookvideoprovider.h"
#include "embeds/instagramprovider.h"
#include "embeds/linkprovider.h"
#include "embeds/mastodonprovider.h"
#include "embeds/tiktokprovider.h"
#include "embeds/vimeoprovider.h"
#include "embeds/xprovider.h"
#include "embeds/youtubeprovider.h"

namespace Galley {

std::vector<std::unique_ptr<EmbedProvider>> builtinProviders()
{
    std::vector<std::unique_ptr<EmbedProvider>> providers;
    providers.push_back(std::make_unique<XProvider>());
    providers.push_back(std::make_unique<YouTubeProvider>());
    providers.push_back(std::make_unique<FacebookVideoProvider>());
    providers.push_back(std::make_unique<FacebookProvider>());
    providers.push_back(std::make_unique<InstagramProvider>());
    providers.push_back(std::make_unique<TikTokProvider>());
    providers.push_back(std::make_unique<VimeoProvider>());
    providers.push_back(std::make_unique<BlueskyProvider>());
    // Known by the shape of the path on any host, so after all who have a host of their own.
    providers.push_back(std::make_unique<MastodonProvider>());
    providers.push_back(std::make_unique<LinkProvider>());
    return providers;
}

} // namespace Galley
