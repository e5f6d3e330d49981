// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Galley {

/// Keeps a web view from taking the focus by itself, and with it what is being typed: only a click
/// or a key gives it.
class FocusGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusGuard)

public:
    explicit FocusGuard(QWidget *view); ///< lives as long as the view
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveBack(QWidget *before, QWidget *taker);

    QWidget *m_view;
    bool m_isGiven = false; ///< the last focus that came
};

} // namespace Galley
