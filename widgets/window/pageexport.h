// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/exporter.h"

#include <QObject>

class QWidget;

namespace Galley {

class ArticleSession;
class Ask;
class MessageBar;
class PreviewSlot;

/// Writes the article's page to a file that the person chooses. With a hidden preview there is no page
/// yet: it is asked for and awaited.
class PageExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageExport)

public:
    struct Parts
    {
        QWidget *window;
        ArticleSession &session;
        PreviewSlot &preview;
        Ask &ask;
        MessageBar &messages;
    };
    explicit PageExport(const Parts &parts);

    void run(ExportFormat format);

private:
    void write(const QString &path, ExportFormat format);

    Parts m_parts;
};

} // namespace Galley
