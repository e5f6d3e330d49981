// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QtPlugin>

namespace Galley {

/// A page of HTML on paper. Implemented by the module in app/pdf, so that only who prints loads the
/// web engine. Needs a QGuiApplication with Qt::AA_ShareOpenGLContexts; no display (platform
/// "offscreen").
class PdfPrinter
{
public:
    virtual ~PdfPrinter() = default;

    /// The PDF of a self-contained page as exportPage() makes it: A4, nothing is loaded that is not
    /// in `html`, no script runs. Runs an event loop until it is done, at most two minutes.
    [[nodiscard]] virtual Result<QByteArray> print(const QByteArray &html) = 0;
};

} // namespace Galley

Q_DECLARE_INTERFACE(Galley::PdfPrinter, "org.galley_editor.PdfPrinter/1")
