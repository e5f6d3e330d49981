// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;

namespace Galley {

/// A place for one picture: dropped, pasted or chosen. It hands on the bytes as they came and
/// decodes nothing but what it is given to show.
class PictureWell final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureWell)

public:
    static constexpr qint64 largestFile = 10 * 1024 * 1024; ///< bytes

    explicit PictureWell(QWidget *parent);

    void showWords(const QString &sentence);
    /// Bytes that we encoded ourselves.
    void showPicture(const QByteArray &bytes);
    void take(const QMimeData &mime); ///< what was pasted or dropped
    void takeFile(const QString &path);

signals:
    void given(const QByteArray &original);
    void refused(const QString &sentence);
    void pressed(); ///< by mouse or keyboard: for a file dialogue

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace Galley
