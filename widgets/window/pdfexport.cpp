// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pdfexport.h"

#include "base/settingkeys.h"
#include "panels/ask.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "window/articlefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const auto topic = u"export"_s;

/// The last line that the program wrote, without its name: the reason it ended.
QString lastSentence(const QByteArray &written)
{
    const QString text = QString::fromUtf8(written).trimmed();
    QString line = text.mid(text.lastIndexOf(u'\n') + 1);
    if (const auto name = "galley: "_L1; line.startsWith(name)) {
        line.remove(0, name.size());
    }
    return line;
}

} // namespace

PdfExport::PdfExport(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{ }

void PdfExport::run(EmbedExport embeds)
{
    if (!saveFirst()) {
        return;
    }
    const QFileInfo source(m_parts.session.path());
    const QString path = m_parts.ask.fileToSave(m_parts.window,
        {.title = tr("Export as PDF"),
            .start = source.dir().filePath(source.completeBaseName() + u".pdf"_s),
            .filters = {tr("PDF (*.pdf)")},
            .suffix = u"pdf"_s});
    if (!path.isEmpty()) {
        print(path, embeds);
    }
}

bool PdfExport::saveFirst()
{
    if (!m_parts.files.isChanged() && !m_parts.session.path().isEmpty()) {
        return true;
    }
    return m_parts.ask.agrees(m_parts.window,
               tr("A PDF is printed from the article’s file. Save “%1” now?")
                   .arg(m_parts.session.displayName()),
               tr("Save"))
        && m_parts.files.save();
}

void PdfExport::print(const QString &path, EmbedExport embeds)
{
    auto *process = new QProcess(this);
    process->setStandardOutputFile(QProcess::nullDevice());
    connect(
        process, &QProcess::finished, this, [this, process, path] { tellOutcome(process, path); });
    connect(process, &QProcess::errorOccurred, this, [this, process, path](auto error) {
        if (error == QProcess::FailedToStart) { // nothing else would be told
            tellOutcome(process, path);
        }
    });
    QStringList arguments{
        u"export"_s, u"--language"_s, QLocale().bcp47Name(), u"--to"_s, u"pdf"_s, u"-o"_s, path};
    if (m_parts.settings.get(Keys::smartPunctuation)) {
        arguments.append(u"--smart"_s);
    }
    // On paper, everything else is a card.
    if (embeds == EmbedExport::Link) {
        arguments << u"--embeds"_s << u"link"_s;
    }
    m_parts.messages.say(topic, MessageBar::Kind::Note, tr("The PDF is being printed…"));
    process->start(m_parts.program, arguments << u"--"_s << m_parts.session.path());
}

void PdfExport::tellOutcome(QProcess *process, const QString &path)
{
    process->deleteLater();
    const bool isDone = process->error() == QProcess::UnknownError
        && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    if (isDone) {
        m_parts.messages.say(topic, MessageBar::Kind::Note,
            tr("The article was written to “%1”.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_parts.messages.clear(topic);
    const QString reason = lastSentence(process->readAllStandardError());
    m_parts.ask.tell(m_parts.window,
        reason.isEmpty() ? tr("The PDF could not be printed: the part of Galley that prints has "
                              "stopped. Your text is safe.")
                         : reason);
}

} // namespace Galley
