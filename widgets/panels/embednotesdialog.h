// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/handnotes.h"
#include "base/result.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

namespace Galley {

class Ask;
class PictureWell;

/// What a person knows of a post whose network says little. It is filled with what is known; only
/// what was noted before, or is changed here, becomes a note.
class EmbedNotesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedNotesDialog)

public:
    /// Makes a picture fit to be kept, as EmbedCapture::makePicture() does.
    using MakePicture = std::function<void(const QByteArray &original, QObject *receiver,
        std::function<void(const Result<CapturedPicture> &)> callback)>;

    /// `networkName` as in ProviderLook.
    EmbedNotesDialog(const Embed &embed, const QString &networkName, Ask &ask,
        MakePicture makePicture, QWidget *parent);

    [[nodiscard]] HandNotes notes() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields(QFormLayout *form);
    void addDate(QFormLayout *form);
    void addPicture(QFormLayout *form);
    QLineEdit *addLine(
        QFormLayout *form, const QString &name, const QString &label, const QString &known);
    [[nodiscard]] QString noted(
        const QString &field, const QString &now, const QString &known) const;
    void noteDate(HandNotes &notes) const;
    void choosePicture();
    void readPicture(const QByteArray &original);
    void removePicture();
    void showPicture();
    void showTrouble(const QString &sentence);

    Embed m_embed;
    Ask &m_ask;
    MakePicture m_makePicture;
    std::optional<CapturedPicture> m_picture;
    bool m_removesPicture = false;
    int m_pictureCount = 0; ///< how many were given so far: only the last one counts
    QLineEdit *m_author = nullptr;
    QLineEdit *m_handle = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QCheckBox *m_hasDate = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_hasTime = nullptr;
    QTimeEdit *m_time = nullptr;
    QLineEdit *m_warning = nullptr;
    PictureWell *m_well = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_alt = nullptr;
    QLabel *m_trouble = nullptr;
};

} // namespace Galley
