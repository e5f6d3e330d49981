// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/inlinescanner.h"

namespace Galley {

/// One line of Markdown in Room::Body: first the signs of quotes and lists before it, then what the
/// rest of it is.
class BodyScanner final
{
public:
    BodyScanner(QStringView line, const LineState &before);
    [[nodiscard]] LineScan scan();

private:
    void skipIndent();
    void readContainers();
    bool readQuoteMark();
    bool readListMark();
    void readTaskMark();

    void scanBlank();
    bool scanIndentedCode();
    bool scanUnderline();
    bool scanFence();
    bool scanHeading();
    bool scanRule();
    bool scanHtml();
    bool scanTable();
    bool scanDefinition();
    bool scanDefinitionTarget(qsizetype from);
    bool scanEmbedLine();
    void scanParagraph();
    void scanCells();

    [[nodiscard]] QStringView rest() const { return m_line.sliced(m_position); }
    [[nodiscard]] int relativeIndent() const { return m_column - m_base; }
    /// Whether the paragraph of the line before may go on here, perhaps without its signs.
    [[nodiscard]] bool mayContinue() const;
    /// Whether this line stands in the same quotes and list as the one before.
    [[nodiscard]] bool isSameContainer() const;
    void leaveList();
    void mark(qsizetype from, qsizetype to);
    void append(qsizetype from, qsizetype to, SpanKind kind);

    QStringView m_line;
    LineState m_before;
    LineScan m_scan;
    qsizetype m_position = 0;
    int m_column = 0; ///< of m_position, tabs counted
    int m_base = 0; ///< the column where the innermost container's text begins
    int m_quotes = 0;
    bool m_isInList = false; ///< deep enough for the list item of the line before, or in a new one
    bool m_hasListMark = false;
    bool m_hasTaskMark = false;
};

} // namespace Galley
