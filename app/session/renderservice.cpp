// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderservice.h"

#include "session/renderprotocol.h"

namespace Galley {

using namespace RenderProtocol;

void RenderService::take(const Message &message)
{
    switch (Kind(message.kind)) {
    case Kind::SetText:
        if (SetText text; unpack(message, text)) {
            m_renderer.setText(std::move(text.lines), text.options);
            m_revision = text.revision;
            m_isStale = true;
            m_fromNothing = true;
        }
        break;
    case Kind::Edit:
        if (Edit edit; unpack(message, edit)) {
            m_renderer.apply(edit.edit);
            m_revision = edit.revision;
            m_isStale = true;
        }
        break;
    case Kind::SetOptions:
        if (SetOptions options; unpack(message, options)) {
            m_renderer.setOptions(options.options);
            m_revision = options.revision;
            m_isStale = true;
        }
        break;
    case Kind::Export:
        m_exports.append(message);
        break;
    default:
        break;
    }
}

QList<Message> RenderService::work()
{
    QList<Message> answers;
    if (m_isStale) {
        const Output output{m_revision, m_fromNothing, m_renderer.render()};
        answers.append(pack(Kind::Output, output));
        m_isStale = false;
        m_fromNothing = false;
    }
    for (const Message &message : std::exchange(m_exports, {})) {
        Export wanted;
        if (!unpack(message, wanted))
            continue;
        const ArticleFolder folder(m_renderer.options().articlePath);
        answers.append(pack(Kind::Exported,
            Exported{wanted.request, exportPage(m_renderer.page(), folder, wanted.format)}));
    }
    return answers;
}

} // namespace Galley
