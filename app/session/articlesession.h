// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/sourcetext.h"
#include "base/result.h"
#include "session/renderclient.h"

#include <QObject>

namespace Galley {

/// One open article: its file, and everything that follows from an edit. The text itself is the
/// editor's; the session keeps the bytes it came from and hears of every change as lines. Parsing
/// and rendering happen in the render worker: it may hang or die without harm to the text.
class ArticleSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleSession)

public:
    explicit ArticleSession(const QString &workerProgram, QObject *parent = nullptr);
    ~ArticleSession() override;

    /// Reads a file and becomes it; on failure the session stays what it was.
    [[nodiscard]] Result<void> open(const QString &path);
    void startNew(); ///< an empty article without a file

    [[nodiscard]] QString path() const { return m_path; } ///< absolute; empty if never saved
    [[nodiscard]] QString displayName() const; ///< file name, or a translated "Untitled"
    [[nodiscard]] const SourceText &source() const { return m_source; }
    /// A sentence why the file can be read but not saved over; empty if it can.
    [[nodiscard]] QString readOnlyReason() const;

    /// Tells what the editor did. Sent to the worker at once: no timer.
    void edit(const LineEdit &edit);
    /// Whether the session's file is there and holds something else than was last read or saved.
    [[nodiscard]] bool isChangedOnDisk() const;
    /// Writes these lines (the editor's whole text) to the session's file; "saved" means proven.
    [[nodiscard]] Result<void> save(const QStringList &lines);
    [[nodiscard]] Result<void> saveAs(const QString &path, const QStringList &lines);

    void setSmartPunctuation(bool on);
    /// What is kept of the article's embeds is another thing now.
    void lookAtEmbeds() { m_renderer.lookAtFiles(); }

    /// The page of the text as it stands, exported in the worker; called back unless `receiver` is
    /// gone by then.
    void exportPage(const ExportOptions &options, QObject *receiver,
        std::function<void(const Result<QByteArray> &bytes)> callback);
    void restartPreview(); ///< after previewTrouble()
    /// While held, only the beginning of a long text comes to the page: for the time in which
    /// something else is more urgent.
    void setHeld(bool held) { m_renderer.setHeld(held); }

    [[nodiscard]] const Page &page() const { return m_renderer.page(); }
    /// The newest, empty when there is none of this article yet; its patch is from the page before.
    [[nodiscard]] const RenderOutput &output() const { return m_renderer.output(); }
    /// Whether page() and output() are of the text as it stands.
    [[nodiscard]] bool isCurrent() const { return m_renderer.isCurrent(); }
    [[nodiscard]] qint64 workerProcessId() const { return m_renderer.workerProcessId(); }

signals:
    void opened(); ///< path, source and everything else are new
    void pathChanged();
    void pageReset(); ///< page() is a new page; patches follow from it
    void pagePatched(const Galley::PagePatch &patch);
    void outputChanged(); ///< outline, embeds, problems, word count
    /// The preview's worker was ended or died: a sentence, empty when it is well again.
    void previewTrouble(const QString &sentence);

private:
    void begin(const QString &path, SourceText source);
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes);
    [[nodiscard]] ArticleRenderer::Options renderOptions() const;
    void takePage();

    RenderClient m_renderer;
    QString m_path;
    SourceText m_source;
    bool m_smartPunctuation = false;
    bool m_isNewPage = true; ///< the next page belongs to another article
};

} // namespace Galley
