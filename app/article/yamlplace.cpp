// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/yamlplace.h"

namespace Galley {

YamlPlaces::YamlPlaces(QStringView text)
    : m_text(text)
{ }

YamlPlace YamlPlaces::of(size_t codePoint)
{
    if (codePoint < m_index) {
        m_place = {};
        m_offset = 0;
        m_index = 0;
    }
    for (; m_index < codePoint && m_offset < m_text.size(); ++m_index) {
        const QChar c = m_text[m_offset];
        const bool isPair = c.isHighSurrogate() && m_offset + 1 < m_text.size()
            && m_text[m_offset + 1].isLowSurrogate();
        const int units = isPair ? 2 : 1;
        m_offset += units;
        m_place = c == u'\n' ? YamlPlace{m_place.line + 1, 0}
                             : YamlPlace{m_place.line, m_place.column + units};
        ++m_steps;
    }
    return m_place;
}

} // namespace Galley
