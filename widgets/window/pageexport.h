// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/exporter.h"

#include <QObject>

class QWidget;

namespace Galley {

class ArticleSession;
class Ask;
class MessageBar;

/// Writes the article's page to a file that the person chooses.
class PageExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageExport)

public:
    struct Parts
    {
        QWidget *window;
        ArticleSession &session;
        Ask &ask;
        MessageBar &messages;
    };
    explicit PageExport(const Parts &parts);

    /// Asks for the file; writes it when the page is made, and says so in the message bar.
    void run(const ExportOptions &options);

private:
    void write(const QString &path, const Result<QByteArray> &bytes);

    Parts m_parts;
};

} // namespace Galley
