// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/tr.h"

#include <cstdio>

namespace Galley {

Result<void> writeOut(const QByteArray &bytes)
{
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (std::fflush(stdout) != 0 || written != size_t(bytes.size()))
        return failure(ErrorCode::Refused, Tr::tr("Standard output could not be written."));
    return {};
}

void printError(const QString &sentence)
{
    const QByteArray bytes = "galley: " + sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace Galley
