// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

namespace Galley {

/// The lines of a text from one of them to its end, by reference: good as long as the list stays as
/// it is. Lines count from 0 within the body.
class BodyLines final
{
public:
    BodyLines(const QStringList &text, int firstLine)
        : m_text(text)
        , m_first(firstLine)
    { }
    [[nodiscard]] int count() const { return int(m_text.size()) - m_first; }
    [[nodiscard]] const QString &at(int line) const { return m_text.at(m_first + line); }
    /// As CommonMark counts it: nothing but spaces and tabs. A carriage return counts as a space.
    [[nodiscard]] bool isBlank(int line) const
    {
        const QString &text = at(line);
        return std::all_of(text.begin(), text.end(),
            [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; });
    }

private:
    const QStringList &m_text;
    int m_first;
};

} // namespace Galley
