// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pageexport.h"

#include "base/textfile.h"
#include "panels/ask.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "window/articlefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Form
{
    QString title;
    QString filter;
    QString suffix;
};

Form formOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return {PageExport::tr("Export as an HTML page"), PageExport::tr("HTML (*.html *.htm)"),
            u"html"_s};
    case ExportFormat::Fragment:
        return {PageExport::tr("Export as an HTML fragment"), PageExport::tr("HTML (*.html *.htm)"),
            u"html"_s};
    case ExportFormat::Text:
        break;
    }
    return {PageExport::tr("Export as plain text"), PageExport::tr("Text (*.txt)"), u"txt"_s};
}

} // namespace

PageExport::PageExport(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{ }

void PageExport::run(const ExportOptions &options)
{
    const Form form = formOf(options.format);
    const QString present = m_parts.session.path();
    const QFileInfo source(present.isEmpty()
            ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                  .filePath(proposedName(m_parts.session.output().meta))
            : present);
    const QString path = m_parts.ask.fileToSave(m_parts.window,
        {.title = form.title,
            .start = source.dir().filePath(source.completeBaseName() + u'.' + form.suffix),
            .filters = {form.filter},
            .suffix = form.suffix});
    if (path.isEmpty()) {
        return;
    }
    m_parts.session.exportPage(
        options, this, [this, path](const Result<QByteArray> &bytes) { write(path, bytes); });
}

void PageExport::write(const QString &path, const Result<QByteArray> &bytes)
{
    const Result<void> written
        = bytes ? saveCopy(path, *bytes, m_parts.session.path()) : tl::unexpected(bytes.error());
    if (!written) {
        m_parts.ask.tell(m_parts.window, written.error().message);
        return;
    }
    m_parts.messages.say(u"export"_s, MessageBar::Kind::Note,
        tr("The article was written to “%1”.").arg(QDir::toNativeSeparators(path)));
}

} // namespace Galley
