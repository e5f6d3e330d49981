// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QProcess;
class QWidget;

namespace Galley {

enum class EmbedExport;

class ArticleFiles;
class ArticleSession;
class Ask;
class MessageBar;
class Settings;

/// Has `galley export --to pdf` print the article in a process of its own, from its file: what is
/// not saved is saved first, if the person agrees.
class PdfExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfExport)

public:
    struct Parts
    {
        QWidget *window;
        QString program; ///< the galley executable
        ArticleSession &session;
        ArticleFiles &files;
        Settings &settings;
        Ask &ask;
        MessageBar &messages;
    };
    explicit PdfExport(const Parts &parts);

    /// Asks for the file; what came of it is said in the message bar, trouble in a box.
    void run(EmbedExport embeds);

private:
    [[nodiscard]] bool saveFirst();
    void print(const QString &path, EmbedExport embeds);
    void tellOutcome(QProcess *process, const QString &path);

    Parts m_parts;
};

} // namespace Galley
