// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewbridge.h"

namespace Galley {

PreviewBridge::PreviewBridge(QObject *parent)
    : QObject(parent)
{ }

} // namespace Galley
