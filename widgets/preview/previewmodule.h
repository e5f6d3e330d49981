// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"

#include <QObject>

namespace Galley {

/// The root object of the preview module.
class PreviewModule final : public QObject, public PreviewFactory
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModule)
    Q_PLUGIN_METADATA(IID GALLEY_PREVIEW_FACTORY)
    Q_INTERFACES(Galley::PreviewFactory)

public:
    explicit PreviewModule(QObject *parent = nullptr);
    [[nodiscard]] PreviewPane *createPreviewPane(QWidget *parent) override;
};

} // namespace Galley
