// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/messagebar.h"

class QHBoxLayout;
class QLabel;

namespace Galley {

/// One sentence of the message bar with its buttons and a cross to close it.
class MessageRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageRow)

public:
    MessageRow(MessageBar::Kind kind, const QString &sentence,
        const QList<MessageBar::Button> &buttons, QWidget *parent);
    [[nodiscard]] QString sentence() const;
    void announce();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addClose(QHBoxLayout *layout);

    MessageBar::Kind m_kind;
    QLabel *m_label;
};

} // namespace Galley
