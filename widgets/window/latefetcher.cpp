// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/latefetcher.h"

#include "net/httpfetcher.h"

namespace Galley {

LateFetcher::LateFetcher(QObject *parent)
    : Fetcher(parent)
{ }

void LateFetcher::fetch(const FetchRequest &request, QObject *receiver, Callback callback)
{
    if (!m_web) {
        m_web = new HttpFetcher(HttpFetcher::Parts(), this);
    }
    m_web->fetch(request, receiver, std::move(callback));
}

void LateFetcher::cancel(QObject *receiver)
{
    if (m_web) {
        m_web->cancel(receiver);
    }
}

} // namespace Galley
