// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"
#include "webjail/jailprofile.h"

namespace Galley {

/// What the provider's document says on the console when it has come.
inline constexpr auto frameIsThere = "galley: the frame is there";

/// The jail of one provider's frame: with script, cookies and storage, but all of that in memory,
/// for this one profile, and nothing asked but what decideLiveRequest() allows.
class LiveProfile final : public JailProfile
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveProfile)

public:
    /// `title` is for who cannot see the frame.
    LiveProfile(const LiveFrame &frame, const QString &title, QObject *parent = nullptr);
    [[nodiscard]] const LiveFrame &frame() const { return m_frame; }

private:
    LiveFrame m_frame;
};

} // namespace Galley
