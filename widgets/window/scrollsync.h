// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class ArticleEditor;
class PreviewSlot;

/// Keeps the text and its preview together: what a person scrolls on one side moves the other, and
/// nothing else does, so that neither answers the other's answer and typing scrolls nothing twice.
/// Tells the preview where the caret is, and takes a click in the preview to the text.
class ScrollSync final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollSync)

public:
    /// Both must live as long as this.
    ScrollSync(ArticleEditor &editor, PreviewSlot &preview, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteInput();
    void followEditor();
    void tellCaret();

    ArticleEditor &m_editor;
    PreviewSlot &m_preview;
    bool m_isInput = false; ///< a person's scrolling is being handled
    bool m_isSilent = false; ///< we scroll
};

} // namespace Galley
