// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewbridge.h"

namespace Galley {

using namespace Qt::StringLiterals;

PreviewBridge::PreviewBridge(QObject *parent)
    : QObject(parent)
{ }

void PreviewBridge::asked(const QString &act, const QString &entry)
{
    static constexpr std::pair<QLatin1StringView, EmbedAct> words[]
        = {{"fetch"_L1, EmbedAct::Fetch}, {"note"_L1, EmbedAct::Note}, {"play"_L1, EmbedAct::Play},
            {"stop"_L1, EmbedAct::Stop}};
    for (const auto &[word, meant] : words) {
        if (act == word)
            emit wasAsked(meant, entry);
    }
}

} // namespace Galley
