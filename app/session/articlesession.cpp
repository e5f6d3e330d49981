// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/articlesession.h"

#include "base/textfile.h"

#include <QFileInfo>
#include <QLocale>

namespace Galley {

ArticleSession::ArticleSession(const QString &workerProgram, QObject *parent)
    : QObject(parent)
    , m_renderer(workerProgram)
{
    connect(&m_renderer, &RenderClient::rendered, this, &ArticleSession::takePage);
    connect(&m_renderer, &RenderClient::trouble, this, &ArticleSession::previewTrouble);
}

ArticleSession::~ArticleSession() = default;

Result<void> ArticleSession::open(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    begin(QFileInfo(path).absoluteFilePath(), SourceText::fromBytes(*bytes));
    return {};
}

void ArticleSession::startNew()
{
    begin({}, SourceText());
}

QString ArticleSession::displayName() const
{
    return m_path.isEmpty() ? tr("Untitled") : QFileInfo(m_path).fileName();
}

QString ArticleSession::readOnlyReason() const
{
    switch (m_source.trouble()) {
    case SourceText::Trouble::None:
        return {};
    case SourceText::Trouble::NotUtf8:
        return tr("%1 is not UTF-8 text, so it can be read here but not changed. Save a copy to "
                  "work on; the file stays as it is.")
            .arg(displayName());
    case SourceText::Trouble::NulBytes:
        return tr("%1 holds zero bytes, as no text does, so it can be read here but not changed. "
                  "The file stays as it is.")
            .arg(displayName());
    }
    return {};
}

void ArticleSession::edit(const LineEdit &edit)
{
    m_renderer.apply(edit);
}

bool ArticleSession::isChangedOnDisk() const
{
    if (!isSameFile(m_path, m_path))
        return false;
    const Result<QByteArray> present = readFile(m_path);
    return !present || *present != m_source.encode(m_source.lines());
}

Result<void> ArticleSession::save(const QStringList &lines)
{
    if (const QString reason = readOnlyReason(); !reason.isEmpty())
        return failure(ErrorCode::Refused, reason);
    return write(m_path, m_source.encode(lines));
}

Result<void> ArticleSession::saveAs(const QString &path, const QStringList &lines)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == m_path)
        return save(lines);
    // A text that could not be read exactly must not be saved over through another name of its
    // file.
    const bool isExact = m_source.trouble() == SourceText::Trouble::None;
    if (!isExact && isSameFile(absolute, m_path))
        return failure(ErrorCode::Refused, readOnlyReason());
    return write(absolute, (isExact ? m_source : SourceText()).encode(lines));
}

void ArticleSession::setSmartPunctuation(bool on)
{
    ArticleRenderer::Options options = m_renderer.options();
    options.markdown.smartPunctuation = on;
    m_smartPunctuation = on;
    m_renderer.setOptions(options);
}

void ArticleSession::exportPage(const ExportOptions &options, QObject *receiver,
    std::function<void(const Result<QByteArray> &bytes)> callback)
{
    m_renderer.exportPage(options, receiver, std::move(callback));
}

void ArticleSession::restartPreview()
{
    m_renderer.restart();
}

void ArticleSession::begin(const QString &path, SourceText source)
{
    m_path = path;
    m_source = std::move(source);
    m_isNewPage = true;
    m_renderer.setText(m_source.lines(), renderOptions());
    emit opened();
}

Result<void> ArticleSession::write(const QString &path, const QByteArray &bytes)
{
    if (Result<void> saved = saveFile(path, bytes); !saved)
        return saved;
    m_source = SourceText::fromBytes(bytes);
    if (path != m_path) {
        m_path = path;
        m_renderer.setOptions(renderOptions());
        emit pathChanged();
    }
    return {};
}

ArticleRenderer::Options ArticleSession::renderOptions() const
{
    ArticleRenderer::Options options;
    options.articlePath = m_path;
    options.markdown.smartPunctuation = m_smartPunctuation;
    options.interfaceLanguage = QLocale().bcp47Name();
    return options;
}

void ArticleSession::takePage()
{
    if (std::exchange(m_isNewPage, false)) {
        emit pageReset();
    } else if (!m_renderer.output().patch.isEmpty()) {
        emit pagePatched(m_renderer.output().patch);
    }
    emit outputChanged();
}

} // namespace Galley
