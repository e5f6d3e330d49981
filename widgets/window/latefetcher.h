// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"

namespace Galley {

/// The web, set up when something is asked for the first time: that takes longer than the start of
/// a window may.
class LateFetcher final : public Fetcher
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LateFetcher)

public:
    explicit LateFetcher(QObject *parent = nullptr);

    void fetch(const FetchRequest &request, QObject *receiver, Callback callback) override;
    void cancel(QObject *receiver) override;

private:
    Fetcher *m_web = nullptr; ///< a child
};

} // namespace Galley
