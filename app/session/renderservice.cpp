// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderservice.h"

#include "session/renderprotocol.h"

#include <utility>

namespace Galley {

using namespace RenderProtocol;

void RenderService::take(const Message &message)
{
    m_waiting.append(message);
}

QList<Message> RenderService::work()
{
    QList<Message> answers;
    for (const Message &message : std::exchange(m_waiting, {})) {
        if (Kind(message.kind) == Kind::Export) {
            renderIfStale(answers);
            answers.append(exported(message));
        } else {
            change(message);
        }
    }
    renderIfStale(answers);
    return answers;
}

void RenderService::change(const Message &message)
{
    if (SetText text; Kind(message.kind) == Kind::SetText && unpack(message, text)) {
        m_renderer.setText(std::move(text.lines), text.options);
        m_revision = text.revision;
        m_isStale = true;
        m_fromNothing = true;
    } else if (Edit edit; Kind(message.kind) == Kind::Edit && unpack(message, edit)) {
        m_renderer.apply(edit.edit);
        m_revision = edit.revision;
        m_isStale = true;
    }
}

void RenderService::renderIfStale(QList<Message> &answers)
{
    if (!std::exchange(m_isStale, false))
        return;
    const bool fromNothing = std::exchange(m_fromNothing, false);
    answers.append(pack(Kind::Output, Output{m_revision, fromNothing, m_renderer.render()}));
}

Message RenderService::exported(const Message &message) const
{
    Export wanted;
    Exported exported;
    if (unpack(message, wanted)) {
        const ArticleFolder folder(m_renderer.options().articlePath);
        exported = {wanted.request, exportPage(m_renderer.page(), folder, wanted.format)};
    }
    return pack(Kind::Exported, exported);
}

} // namespace Galley
