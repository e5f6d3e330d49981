// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ask.h"

#include "base/tr.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Galley {

namespace {

template<typename T> T takeOr(QList<T> &queue, const T &cancelled)
{
    return queue.isEmpty() ? cancelled : queue.takeFirst();
}

} // namespace

Ask::Ask(Mode mode)
    : m_mode(mode)
{ }

Ask::~Ask() = default;

void Ask::tell(QWidget *parent, const QString &sentence)
{
    m_said.append(sentence);
    if (m_mode == Mode::Scripted) {
        return;
    }
    QMessageBox box(
        QMessageBox::Warning, QStringLiteral("Galley"), sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Ask::inform(QWidget *parent, const QString &title, const QString &text)
{
    m_said.append(text);
    if (m_mode == Mode::Scripted) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

Ask::Answer Ask::saveChanges(QWidget *parent, const QString &documentName)
{
    const QString question = Tr::tr("Save the changes to “%1”?").arg(documentName);
    m_said.append(question);
    if (m_mode == Mode::Scripted) {
        return takeOr(m_answers, Answer::Cancel);
    }
    QMessageBox box(QMessageBox::Question, QStringLiteral("Galley"), question,
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Tr::tr("What you do not save will be lost."));
    box.setDefaultButton(QMessageBox::Save);
    box.setEscapeButton(QMessageBox::Cancel);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Answer::Save;
    case QMessageBox::Discard:
        return Answer::Discard;
    default:
        return Answer::Cancel;
    }
}

bool Ask::agrees(QWidget *parent, const QString &question, const QString &action, OnEnter onEnter)
{
    m_said.append(question);
    if (m_mode == Mode::Scripted) {
        return takeOr(m_answers, Answer::Cancel) == Answer::Save;
    }
    QMessageBox box(
        QMessageBox::Question, QStringLiteral("Galley"), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *agree = box.addButton(action, QMessageBox::AcceptRole);
    if (onEnter == OnEnter::Agree)
        box.setDefaultButton(agree);
    else
        box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

std::optional<int> Ask::choice(
    QWidget *parent, const QString &question, const QStringList &actions, const QString &refusal)
{
    m_said.append(question);
    if (m_mode == Mode::Scripted) {
        return m_choices.isEmpty() ? std::nullopt : std::optional(m_choices.takeFirst());
    }
    QMessageBox box(
        QMessageBox::Question, QStringLiteral("Galley"), question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &action : actions) {
        buttons.append(box.addButton(action, QMessageBox::AcceptRole));
    }
    QPushButton *refuse = box.addButton(refusal, QMessageBox::RejectRole);
    box.setDefaultButton(refuse);
    box.setEscapeButton(refuse);
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(int(chosen));
}

QString Ask::fileToOpen(QWidget *parent, const FileQuestion &question)
{
    return file(parent, question, false);
}

QString Ask::fileToSave(QWidget *parent, const FileQuestion &question)
{
    return file(parent, question, true);
}

QString Ask::file(QWidget *parent, const FileQuestion &question, bool saving)
{
    m_fileQuestions.append(question);
    if (m_mode == Mode::Scripted) {
        return takeOr<QString>(m_files, {});
    }
    const QFileInfo start(question.start);
    QFileDialog dialog(parent, question.title);
    dialog.setNameFilters(question.filters);
    dialog.setDirectory(start.isDir() ? question.start : start.path());
    if (saving) {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(question.suffix);
        if (!start.isDir()) {
            dialog.selectFile(start.fileName());
        }
    } else {
        dialog.setFileMode(QFileDialog::ExistingFile);
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    const QString chosen = dialog.selectedFiles().constFirst();
    const QString path = saving ? withSuffix(chosen, question.suffix) : chosen;
    // The dialogue has asked about the name as it was written.
    const bool isReplaced = path != chosen && QFileInfo::exists(path);
    const bool mayReplace = !isReplaced
        || agrees(parent, Tr::tr("“%1” is there already.").arg(QFileInfo(path).fileName()),
            Tr::tr("Replace it"));
    return mayReplace ? path : QString();
}

std::optional<int> Ask::line(QWidget *parent, int current, int last)
{
    if (m_mode == Mode::Scripted) {
        return m_lines.isEmpty() ? std::nullopt : std::optional(m_lines.takeFirst());
    }
    bool chosen = false;
    const int line = QInputDialog::getInt(parent, Tr::tr("Go to line"),
        Tr::tr("Line (1 to %1):").arg(last), current, 1, last, 1, &chosen);
    return chosen ? std::optional(line) : std::nullopt;
}

std::optional<QFont> Ask::font(QWidget *parent, const QFont &current)
{
    if (m_mode == Mode::Scripted) {
        return m_fonts.isEmpty() ? std::nullopt : std::optional(m_fonts.takeFirst());
    }
    bool chosen = false;
    const QFont font = QFontDialog::getFont(&chosen, current, parent, Tr::tr("Font of the editor"));
    return chosen ? std::optional(font) : std::nullopt;
}

QString withSuffix(const QString &path, const QString &suffix)
{
    const QString present = QFileInfo(path).suffix();
    if (suffix.isEmpty() || (!present.isEmpty() && !present.contains(u' ')))
        return path;
    return (path.endsWith(u'.') ? path : path + u'.') + suffix;
}

} // namespace Galley
