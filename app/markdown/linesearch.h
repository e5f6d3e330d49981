// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ascii.h"

#include <QStringView>

#include <vector>

namespace Galley {

/// Finds closing signs in one line. Asked with positions that only grow, it looks at every
/// character at most once a sign, so that a line of nothing but openers costs no more than its
/// length.
class LineSearch final
{
public:
    explicit LineSearch(QStringView line);

    [[nodiscard]] QStringView line() const { return m_line; }
    /// Whether a backslash takes the character's meaning away.
    [[nodiscard]] bool isEscaped(qsizetype position) const { return m_escaped[size_t(position)]; }
    /// Where `sign` stands next, at or after `from`; -1 when nowhere. `sign` must outlive the
    /// search.
    [[nodiscard]] qsizetype find(QStringView sign, qsizetype from);
    /// The next one that no backslash stands before.
    [[nodiscard]] qsizetype findUnescaped(QStringView sign, qsizetype from);
    /// Where the next run of exactly `length` backticks begins, at or after `from`; -1 when
    /// nowhere.
    [[nodiscard]] qsizetype findBackticks(qsizetype length, qsizetype from);

private:
    struct Memory
    {
        QStringView sign;
        bool unescaped = false;
        qsizetype from = 0;
        qsizetype found = -1;
    };
    struct Backticks
    {
        qsizetype length = 0;
        qsizetype start = 0;
    };
    [[nodiscard]] qsizetype search(QStringView sign, qsizetype from, bool unescaped);
    void gatherBackticks();

    QStringView m_line;
    std::vector<bool> m_escaped;
    std::vector<Memory> m_memories;
    std::vector<Backticks> m_backticks; ///< by length, then by place
    bool m_areBackticksGathered = false;
};

[[nodiscard]] bool isAsciiLetter(QChar c);
[[nodiscard]] bool isAsciiDigit(QChar c);
/// Blank or tab.
[[nodiscard]] bool isBlank(QChar c);

} // namespace Galley
