// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Galley {

enum class ErrorCode {
    NotFound,
    Denied,
    Unreadable,
    Malformed,
    TooLarge,
    Offline,
    TimedOut,
    Refused,
    Cancelled,
    Unsupported
};

/// Why something could not be done. `message` is a translated sentence for the person; `detail` is
/// for the log and may be empty.
struct Error
{
    ErrorCode code = ErrorCode::Unreadable;
    QString message;
    QString detail;
};

/// Say [[nodiscard]] on every function that returns one: tl::expected does not by itself.
template<typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(
    ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace Galley
