// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

/// Where something stands in a text: lines end with '\n' alone, columns are UTF-16 code units; both
/// count from 0.
struct YamlPlace
{
    int line = 0;
    int column = 0;
};

/// Says where the code points of a text are, for who counts in those. Remembers the last place, so
/// that asking on and on towards the end reads the text once.
class YamlPlaces final
{
public:
    explicit YamlPlaces(QStringView text); ///< the text must stay as long as this is asked

    /// An index beyond the end is the end.
    [[nodiscard]] YamlPlace of(size_t codePoint);
    /// How many code points were read for all answers so far.
    [[nodiscard]] size_t steps() const { return m_steps; }

private:
    QStringView m_text;
    YamlPlace m_place; ///< of m_index
    qsizetype m_offset = 0; ///< of m_index in m_text
    size_t m_index = 0;
    size_t m_steps = 0;
};

} // namespace Galley
