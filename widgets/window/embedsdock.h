// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/embedlist.h"

#include <QBasicTimer>
#include <QDockWidget>

#include <functional>

class QMainWindow;

namespace Galley {

class EmbedsPanel;

/// The place of the embeds' panel at the window's outer edge. What it lists is gathered only while
/// it is seen, and when nothing has changed for a moment.
class EmbedsDock final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedsDock)

public:
    explicit EmbedsDock(QMainWindow *window); ///< hidden at first

    [[nodiscard]] EmbedsPanel &panel() const { return *m_panel; }
    void setSource(const std::function<QList<EmbedRow>()> &rows);
    /// What is to be listed may be another thing now.
    void refreshSoon();

signals:
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();

    EmbedsPanel *m_panel;
    std::function<QList<EmbedRow>()> m_rows;
    QBasicTimer m_rest;
};

} // namespace Galley
