// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

/// A text file as it was read: its lines as an editor holds them, and for each line the very bytes
/// it came from, so that lines nobody edited are written back as they were (byte order mark, mixed
/// line ends, U+00A0, U+2028 and a missing final newline included). A value.
class SourceText final
{
public:
    /// Why a text may be looked at but not saved over.
    enum class Trouble { None, NotUtf8, NulBytes };

    SourceText(); ///< an empty, new text: UTF-8, LF
    [[nodiscard]] static SourceText fromBytes(const QByteArray &bytes);

    /// Lines without their ends, exactly the blocks of a QTextDocument of the text: it also ends
    /// lines at U+2029, U+FDD0 and U+FDD1. A text that ends in a line end has an empty last line.
    /// Never empty. Bytes that are no UTF-8 show as U+FFFD.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] bool hasByteOrderMark() const { return m_hasByteOrderMark; }
    /// The line end that new lines get: "\n", "\r\n" or "\r", whichever the text has most of.
    [[nodiscard]] QByteArray lineEnd() const { return m_lineEnd; }
    /// Whether the text has line ends of more than one kind.
    [[nodiscard]] bool hasMixedLineEnds() const { return m_hasMixedLineEnds; }

    /// The bytes to save for these lines: those that also stand in the text as read, in the same
    /// order, as they were; the others as UTF-8, with the end of the line that they take the place
    /// of, or lineEnd() where lines were added. encode(lines()) is what was read.
    [[nodiscard]] QByteArray encode(const QStringList &lines) const;

private:
    [[nodiscard]] qsizetype beginOf(qsizetype line) const;
    [[nodiscard]] QByteArrayView contentOf(qsizetype line) const;
    [[nodiscard]] QByteArrayView endOf(qsizetype line) const;

    QByteArray m_bytes;
    QStringList m_lines;
    QList<qsizetype> m_ends; ///< for each line, the offset after its line end in m_bytes
    QByteArray m_lineEnd = "\n";
    Trouble m_trouble = Trouble::None;
    bool m_hasByteOrderMark = false;
    bool m_hasMixedLineEnds = false;
};

} // namespace Galley
