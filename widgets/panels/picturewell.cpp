// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/picturewell.h"

#include "base/textfile.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// As it came, if it came as a file would be; else the pixels of the clipboard as PNG.
QByteArray pictureIn(const QMimeData &data)
{
    for (const QString &type :
        {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/gif"_s, u"image/avif"_s}) {
        if (QByteArray bytes = data.data(type); !bytes.isEmpty())
            return bytes;
    }
    const auto pixels = data.hasImage() ? data.imageData().value<QImage>() : QImage();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!pixels.isNull() && buffer.open(QIODevice::WriteOnly))
        pixels.save(&buffer, "PNG");
    return bytes;
}

bool holdsPicture(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasImage() || (urls.size() == 1 && urls.constFirst().isLocalFile());
}

} // namespace

PictureWell::PictureWell(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    setObjectName(u"pictureWell"_s);
    setFrameShape(QFrame::StyledPanel);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of the post"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::Text);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_label);
    setMinimumHeight(7 * fontMetrics().height());
}

void PictureWell::showWords(const QString &sentence)
{
    m_label->setText(sentence);
    setAccessibleDescription(sentence);
}

void PictureWell::showPicture(const QByteArray &bytes)
{
    const QPixmap picture = QPixmap::fromImage(QImage::fromData(bytes));
    m_label->setPixmap(picture.scaled(
        QSize(16, 8) * fontMetrics().height(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    setAccessibleDescription(tr("A picture"));
}

void PictureWell::take(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        takeFile(urls.constFirst().toLocalFile());
        return;
    }
    const QByteArray bytes = pictureIn(mime);
    if (bytes.isEmpty())
        emit refused(tr("There is no picture in what was given."));
    else if (bytes.size() > largestFile)
        emit refused(tr("The picture is larger than 10 MB."));
    else
        emit given(bytes);
}

void PictureWell::takeFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, largestFile);
    if (bytes)
        emit given(*bytes);
    else
        emit refused(bytes.error().message);
}

void PictureWell::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsPicture(*event->mimeData()))
        event->acceptProposedAction();
}

void PictureWell::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

void PictureWell::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void PictureWell::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void PictureWell::keyPressEvent(QKeyEvent *event)
{
    const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (isPress)
        emit pressed();
    else
        QFrame::keyPressEvent(event);
}

void PictureWell::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick
        = event->button() == Qt::LeftButton && rect().contains(event->position().toPoint());
    if (isClick)
        emit pressed();
}

void PictureWell::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    constexpr int width = 2;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace Galley
