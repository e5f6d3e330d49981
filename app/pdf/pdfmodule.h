// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/pdfprinter.h"

#include <QObject>

namespace Galley {

/// The root object of the PDF module.
class PdfModule final : public QObject, public PdfPrinter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfModule)
    Q_PLUGIN_METADATA(IID "org.galley_editor.PdfPrinter/1")
    Q_INTERFACES(Galley::PdfPrinter)

public:
    explicit PdfModule(QObject *parent = nullptr);
    [[nodiscard]] Result<QByteArray> print(const QByteArray &html) override;
};

} // namespace Galley
