// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/textsearch.h"

#include <QString>
#include <QTextCursor>

class QTextBlock;
class QTextDocument;

namespace Galley {

/// What is sought in a document, and where it stands: block by block, never a copy of the whole
/// text.
class TextFinder final
{
public:
    void set(const QString &sought, const SearchOptions &options);
    [[nodiscard]] const QString &sought() const { return m_sought; }
    [[nodiscard]] bool isActive() const { return !m_sought.isEmpty(); }

    [[nodiscard]] QList<TextMatch> matchesIn(const QTextBlock &block) const;
    /// Selects the next match after the cursor's selection, from the start again after the end; a
    /// null cursor if there is none at all.
    [[nodiscard]] QTextCursor next(const QTextCursor &from) const;
    [[nodiscard]] QTextCursor previous(const QTextCursor &from) const;
    /// Looks through the whole document of this selection.
    [[nodiscard]] MatchCount count(const QTextCursor &selection) const;
    [[nodiscard]] bool isMatch(const QTextCursor &selection) const;
    /// In the caret's document, as one undo step which brings the caret back; returns how many.
    int replaceAll(QTextCursor caret, const QString &replacement) const;

private:
    QString m_sought; ///< without line ends
    SearchOptions m_options;
};

} // namespace Galley
