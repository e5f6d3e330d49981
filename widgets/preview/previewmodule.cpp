// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewmodule.h"

#include "preview/previewview.h"

namespace Galley {

PreviewModule::PreviewModule(QObject *parent)
    : QObject(parent)
{ }

PreviewPane *PreviewModule::createPreviewPane(QWidget *parent)
{
    return new PreviewView(parent);
}

} // namespace Galley
