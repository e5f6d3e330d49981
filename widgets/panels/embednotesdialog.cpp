// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embednotesdialog.h"

#include "panels/ask.h"
#include "panels/embedwords.h"
#include "panels/picturewell.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString wordsOf(const QList<TextRun> &runs)
{
    QString words;
    for (const TextRun &run : runs)
        words += run.text;
    return words;
}

} // namespace

EmbedNotesDialog::EmbedNotesDialog(const Embed &embed, const QString &networkName, Ask &ask,
    MakePicture makePicture, QWidget *parent)
    : QDialog(parent)
    , m_embed(embed)
    , m_ask(ask)
    , m_makePicture(std::move(makePicture))
{
    setObjectName(u"embedNotesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fill in by hand"));
    auto *about = new QLabel(
        tr("%1: %2\nWhat you write here is shown on the card, marked “as noted by the editor”.",
            "what it is, address")
            .arg(whatItIs(embed.ref, networkName), embed.ref.url),
        this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(u"notesTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setForegroundRole(QPalette::BrightText);
    m_trouble->hide();

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(form);
    addDate(form);
    m_warning = addLine(form, u"notesWarning"_s, tr("Content &warning:"), embed.contentWarning);
    addPicture(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(about);
    rows->addLayout(form);
    rows->addWidget(m_trouble);
    rows->addWidget(buttons);
    showPicture();
    resize(36 * fontMetrics().height(), sizeHint().height());
}

QLineEdit *EmbedNotesDialog::addLine(
    QFormLayout *form, const QString &name, const QString &label, const QString &known)
{
    auto *edit = new QLineEdit(known, this);
    edit->setObjectName(name);
    edit->installEventFilter(this);
    form->addRow(label, edit);
    return edit;
}

void EmbedNotesDialog::addFields(QFormLayout *form)
{
    m_author = addLine(form, u"notesAuthor"_s, tr("&Author:"), m_embed.authorName);
    m_handle = addLine(form, u"notesHandle"_s, tr("&Handle:"), m_embed.authorHandle);
    m_title = addLine(form, u"notesTitle"_s, tr("T&itle:"), m_embed.title);
    m_text = new QPlainTextEdit(wordsOf(m_embed.text), this);
    m_text->setObjectName(u"notesText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_text->installEventFilter(this);
    form->addRow(tr("&Text:"), m_text);
}

void EmbedNotesDialog::addDate(QFormLayout *form)
{
    const bool isToSecond = m_embed.publishedPrecision == TimePrecision::Second;
    const QDateTime known = isToSecond ? m_embed.published.toLocalTime() : m_embed.published;
    m_hasDate = new QCheckBox(tr("Posted o&n"), this);
    m_hasDate->setObjectName(u"notesHasDate"_s);
    m_hasDate->setChecked(known.isValid());
    m_date = new QDateEdit(known.isValid() ? known.date() : QDate::currentDate(), this);
    m_date->setObjectName(u"notesDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Day of the post"));
    m_hasTime = new QCheckBox(tr("a&t"), this);
    m_hasTime->setObjectName(u"notesHasTime"_s);
    m_hasTime->setChecked(known.isValid() && isToSecond);
    m_time = new QTimeEdit(known.isValid() ? known.time() : QTime(12, 0), this);
    m_time->setObjectName(u"notesTime"_s);
    m_time->setAccessibleName(tr("Time of the post, as clocks are here"));
    const auto enable = [this] {
        m_date->setEnabled(m_hasDate->isChecked());
        m_hasTime->setEnabled(m_hasDate->isChecked());
        m_time->setEnabled(m_hasDate->isChecked() && m_hasTime->isChecked());
    };
    connect(m_hasDate, &QCheckBox::toggled, this, enable);
    connect(m_hasTime, &QCheckBox::toggled, this, enable);
    enable();
    auto *row = new QHBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_hasDate), static_cast<QWidget *>(m_date),
             static_cast<QWidget *>(m_hasTime), static_cast<QWidget *>(m_time)}) {
        row->addWidget(part);
    }
    row->addStretch();
    form->addRow(tr("Date:"), row);
}

void EmbedNotesDialog::addPicture(QFormLayout *form)
{
    m_well = new PictureWell(this);
    auto *choose = new QPushButton(tr("&Choose file…"), this);
    choose->setObjectName(u"notesChoose"_s);
    auto *paste = new QPushButton(tr("&Paste"), this);
    paste->setObjectName(u"notesPaste"_s);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"notesRemove"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {choose, paste, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *rows = new QVBoxLayout;
    rows->addWidget(m_well);
    rows->addLayout(row);
    form->addRow(tr("Picture:"), rows);
    m_alt = addLine(form, u"notesAlt"_s, tr("What the picture &shows:"),
        m_embed.media.isEmpty() ? QString() : m_embed.media.constFirst().alt);

    connect(choose, &QPushButton::clicked, this, &EmbedNotesDialog::choosePicture);
    connect(m_well, &PictureWell::pressed, this, &EmbedNotesDialog::choosePicture);
    connect(paste, &QPushButton::clicked, this,
        [this] { m_well->take(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_remove, &QPushButton::clicked, this, &EmbedNotesDialog::removePicture);
    connect(m_well, &PictureWell::given, this, &EmbedNotesDialog::readPicture);
    connect(m_well, &PictureWell::refused, this, &EmbedNotesDialog::showTrouble);
}

void EmbedNotesDialog::choosePicture()
{
    const QString path = m_ask.fileToOpen(this,
        {.title = tr("Choose a picture of the post"),
            .start = {},
            .filters = {tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.avif)")},
            .suffix = {}});
    if (!path.isEmpty())
        m_well->takeFile(path);
}

void EmbedNotesDialog::readPicture(const QByteArray &original)
{
    showTrouble({});
    m_well->showWords(tr("Reading the picture…"));
    const int count = ++m_pictureCount;
    m_makePicture(original, this, [this, count](const Result<CapturedPicture> &picture) {
        if (count != m_pictureCount)
            return;
        if (picture) {
            m_picture = *picture;
            m_removesPicture = false;
        } else {
            showTrouble(picture.error().message);
        }
        showPicture();
    });
}

void EmbedNotesDialog::removePicture()
{
    ++m_pictureCount;
    m_picture.reset();
    m_removesPicture = !m_embed.media.isEmpty();
    showTrouble({});
    showPicture();
}

void EmbedNotesDialog::showPicture()
{
    const bool keepsOne = !m_embed.media.isEmpty() && !m_removesPicture;
    if (m_picture)
        m_well->showPicture(m_picture->view);
    else if (keepsOne)
        m_well->showWords(tr("A picture is kept. Drop or paste another one to replace it."));
    else
        m_well->showWords(tr("Drop a picture of the post here, or paste a screenshot."));
    m_remove->setEnabled(m_picture || keepsOne);
    m_alt->setEnabled(m_picture || keepsOne);
}

void EmbedNotesDialog::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_trouble, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString EmbedNotesDialog::noted(
    const QString &field, const QString &now, const QString &known) const
{
    const bool isByHand = m_embed.fieldsByHand.contains(field)
        || m_embed.fieldsByHand.contains(field.section(u'.', 0, 0));
    return isByHand || now.trimmed() != known.trimmed() ? now.trimmed() : QString();
}

void EmbedNotesDialog::noteDate(HandNotes &notes) const
{
    if (!m_hasDate->isChecked())
        return;
    const bool hasTime = m_hasTime->isChecked();
    const QDateTime now = hasTime ? QDateTime(m_date->date(), m_time->time()).toUTC()
                                  : QDateTime(m_date->date(), QTime(0, 0), Qt::UTC);
    const TimePrecision precision = hasTime ? TimePrecision::Second : TimePrecision::Day;
    const bool isChanged = precision != m_embed.publishedPrecision
        || (hasTime ? now != m_embed.published : now.date() != m_embed.published.date());
    if (isChanged || m_embed.fieldsByHand.contains(u"published"_s)) {
        notes.published = now;
        notes.publishedPrecision = precision;
    }
}

HandNotes EmbedNotesDialog::notes() const
{
    HandNotes notes;
    notes.authorName = noted(u"author.name"_s, m_author->text(), m_embed.authorName);
    notes.authorHandle = noted(u"author.handle"_s, m_handle->text(), m_embed.authorHandle);
    notes.title = noted(u"title"_s, m_title->text(), m_embed.title);
    notes.text = noted(u"text"_s, m_text->toPlainText(), wordsOf(m_embed.text));
    notes.contentWarning = noted(u"content_warning"_s, m_warning->text(), m_embed.contentWarning);
    noteDate(notes);
    notes.picture = m_picture;
    notes.removesPicture = m_removesPicture;
    notes.pictureAlt = m_alt->isEnabled() ? m_alt->text().trimmed() : QString();
    return notes;
}

// In the fields, a picture on the clipboard would be pasted as nothing.
bool EmbedNotesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QDialog::eventFilter(watched, event);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const bool isPicture = mime && !mime->hasText() && mime->hasImage();
    if (!isPicture || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        m_well->take(*mime);
    event->accept();
    return true;
}

} // namespace Galley
