// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Galley {

/// Waits for a moment in which nobody types, clicks or scrolls: for work that keeps the window from
/// answering, and that nobody waits for yet.
class IdleMoment final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleMoment)

public:
    explicit IdleMoment(QObject *parent);

    /// reached() comes once, when nothing was done for 40 ms from now, or for 20 ms after something
    /// was: an answer takes less.
    void await();

signals:
    void reached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace Galley
