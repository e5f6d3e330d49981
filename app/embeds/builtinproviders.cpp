// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/builtinproviders.h"

#include "embeds/audioproviders.h"
#include "embeds/blueskyprovider.h"
#include "embeds/chartproviders.h"
#include "embeds/documentproviders.h"
#include "embeds/facebookprovider.h"
#include "embeds/facebookvideoprovider.h"
#include "embeds/googlemapsprovider.h"
#include "embeds/instagramprovider.h"
#include "embeds/linkprovider.h"
#include "embeds/mastodonprovider.h"
#include "embeds/osmprovider.h"
#include "embeds/peertubeprovider.h"
#include "embeds/pictureproviders.h"
#include "embeds/socialproviders.h"
#include "embeds/tiktokprovider.h"
#include "embeds/videoproviders.h"
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
    providers.push_back(std::make_unique<RowProvider>(threadsRow()));
    providers.push_back(std::make_unique<RowProvider>(redditRow()));
    providers.push_back(std::make_unique<RowProvider>(telegramRow()));
    providers.push_back(std::make_unique<RowProvider>(linkedInRow()));
    providers.push_back(std::make_unique<RowProvider>(pinterestRow()));
    providers.push_back(std::make_unique<RowProvider>(tumblrRow()));
    providers.push_back(std::make_unique<RowProvider>(flickrRow()));
    providers.push_back(std::make_unique<RowProvider>(giphyRow()));
    providers.push_back(std::make_unique<RowProvider>(dailymotionRow()));
    providers.push_back(std::make_unique<RowProvider>(twitchRow()));
    providers.push_back(std::make_unique<RowProvider>(rumbleRow()));
    providers.push_back(std::make_unique<RowProvider>(odyseeRow()));
    providers.push_back(std::make_unique<RowProvider>(spotifyRow()));
    providers.push_back(std::make_unique<RowProvider>(soundCloudRow()));
    providers.push_back(std::make_unique<RowProvider>(applePodcastsRow()));
    providers.push_back(std::make_unique<RowProvider>(datawrapperRow()));
    providers.push_back(std::make_unique<RowProvider>(flourishRow()));
    providers.push_back(std::make_unique<RowProvider>(infogramRow()));
    providers.push_back(std::make_unique<RowProvider>(documentCloudRow()));
    providers.push_back(std::make_unique<RowProvider>(scribdRow()));
    providers.push_back(std::make_unique<RowProvider>(substackRow()));
    providers.push_back(std::make_unique<RowProvider>(gistRow()));
    providers.push_back(std::make_unique<GoogleMapsProvider>());
    providers.push_back(std::make_unique<OsmProvider>());
    // Known by the shape of the path on any host, so after all who have a host of their own.
    providers.push_back(std::make_unique<MastodonProvider>());
    providers.push_back(std::make_unique<PeerTubeProvider>());
    providers.push_back(std::make_unique<LinkProvider>());
    return providers;
}

} // namespace Galley
