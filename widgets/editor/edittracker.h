// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/articlerenderer.h"

#include <QObject>

class QTextBlock;
class QTextDocument;

namespace Galley {

/// Tells each change of a document as lines. Copies and reads the changed lines only.
class EditTracker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditTracker)

public:
    explicit EditTracker(QTextDocument *document); ///< which becomes its parent

    /// Keeps quiet while a document is filled; when `false`, the document as it then stands is what
    /// the next edit begins from.
    void setPaused(bool paused);
    /// An input method is about to show there what it has not finished: a change that is none.
    static void remember(const QTextBlock &block);

signals:
    /// Lines as toLine() makes them. Not for changes of looks or of an input method's unfinished
    /// text.
    void edited(const Galley::LineEdit &edit);

private:
    void track(int position, int removed, int added);

    QTextDocument *m_document;
    int m_lineCount = 1;
    bool m_isPaused = false;
};

/// QTextDocument ends a block at some characters that a line may hold (U+2029, U+FDD0, U+FDD1): in
/// a block, other non-characters stand for them.
[[nodiscard]] QString toBlockText(const QString &line);
[[nodiscard]] QString toLine(const QString &blockText);

} // namespace Galley
