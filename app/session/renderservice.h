// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/articlerenderer.h"
#include "worker/workermain.h"

#include <chrono>

namespace Galley {

/// The render worker: texts and edits in, one output for the newest of them out, and more when they
/// are wanted, while a long text is not complete; exports of the text as it stood when they were
/// asked for.
class RenderService final : public WorkerService
{
public:
    void take(const Message &message) override;
    [[nodiscard]] QList<Message> work() override;

private:
    void change(const Message &message, QList<Message> &answers);
    void setCareful(bool careful);
    void render(ArticleRenderer::Amount amount, QList<Message> &answers);
    [[nodiscard]] Message exported(const Message &message) const;

    ArticleRenderer m_renderer;
    QList<Message> m_waiting;
    quint64 m_revision = 0;
    bool m_isMoreWanted = false;
    std::chrono::milliseconds m_patience{}; ///< with one step of a text that is tried
    bool m_isStale = false; ///< something came that a new output must follow
    bool m_isComplete = true; ///< all of the text is on the page
    bool m_fromNothing = true;
    bool m_isCareful = false;
};

} // namespace Galley
