// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace Galley {

/// Takes files dropped on widgets, before they could take them as text. Anything else that is
/// dropped is left to the widget.
class FileDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDrop)

public:
    explicit FileDrop(QObject *parent);
    void watch(QWidget *widget);

signals:
    void dropped(const QStringList &paths); ///< never empty

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Galley
