// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;

namespace Galley {

class Highlighter;

/// How an address came to stand alone on its line.
enum class AddressOrigin {
    Typed, ///< and its writer has gone on
    Pasted ///< or dropped
};

/// Sees when an address stands alone on its line as an embed. At an edit it remembers the line, and
/// looks at it when the caret has left it: nothing here grows with the text.
class AddressWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressWatch)

public:
    /// `edit` becomes the parent.
    AddressWatch(QPlainTextEdit *edit, Highlighter *highlighter);

    /// Whether the line is an embed, as far as the lines around it tell.
    [[nodiscard]] bool isEmbedLine(const QTextBlock &line) const;
    /// What was written so far is nothing to speak of.
    void forget();
    /// Something was pasted, and ends on that line.
    void notePasted(const QTextBlock &line);

signals:
    /// When the edit is over, with a cursor on the line.
    void settled(const QTextCursor &line, Galley::AddressOrigin origin);

private:
    void noteEdit(int position, int removed, int added);
    void followCaret();
    [[nodiscard]] QTextBlock lineAt(int position) const;
    void settle(int position, AddressOrigin origin);

    static constexpr int nowhere = -1;

    QPlainTextEdit *m_edit;
    Highlighter *m_highlighter;
    int m_written = nowhere; ///< a position in the line written on last
    int m_settling = nowhere; ///< in the line that is about to be told
    AddressOrigin m_origin = AddressOrigin::Typed; ///< of that line
};

} // namespace Galley
