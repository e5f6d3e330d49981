// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/loneurl.h"

#include <QString>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

QStringView loneUrl(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] == u' ')
        ++start;
    if (start > 3)
        return {};
    const QStringView url = line.sliced(start).trimmed();
    qsizetype scheme = 0;
    if (url.startsWith("https://"_L1, Qt::CaseInsensitive))
        scheme = 8;
    else if (url.startsWith("http://"_L1, Qt::CaseInsensitive))
        scheme = 7;
    const bool startsHere = !url.isEmpty() && line[start] == url.front();
    if (scheme == 0 || url.size() == scheme || !startsHere)
        return {};
    const bool isOneWord = std::none_of(
        url.begin(), url.end(), [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; });
    return isOneWord ? url : QStringView();
}

} // namespace Galley
