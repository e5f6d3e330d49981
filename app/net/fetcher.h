// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/webanswer.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace Galley {

/// One question to the web.
struct FetchRequest
{
    enum class Redirects {
        Follow,
        Report ///< the first redirect is the answer
    };
    QUrl url; ///< https
    QByteArray accept;
    qint64 largestBody = 512 * 1024; ///< bytes, decoded; what comes after them is not read
    QByteArray stopAfter; ///< in any case of letters; the body ends with it: "</head>"
    Redirects redirects = Redirects::Follow;
};

/// The way to the web: an interface, so that tests answer themselves. Interface thread, nothing
/// waits.
class Fetcher : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetcher)

public:
    using Callback = std::function<void(const Result<WebAnswer> &)>;

    explicit Fetcher(QObject *parent = nullptr)
        : QObject(parent)
    { }
    /// Called back once, later, unless `receiver` is gone or cancel() was called for it. Any answer
    /// of a server is a success, 404 too. Failures: Refused (an address that is not asked),
    /// Offline, TimedOut, Unreadable (broken TLS and the like), TooLarge for redirects without end.
    virtual void fetch(const FetchRequest &request, QObject *receiver, Callback callback) = 0;
    virtual void cancel(QObject *receiver) = 0; ///< everything that was asked for it
};

} // namespace Galley
