// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderservice.h"

#include "session/renderprotocol.h"
#include "worker/trial.h"

#include <algorithm>
#include <utility>

namespace Galley {

using namespace RenderProtocol;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPatience{400};
constexpr std::chrono::milliseconds leastPatience{20};
constexpr std::chrono::milliseconds patienceWithEdits{200};
/// An edit may take away all of a text.
constexpr qsizetype charactersAMillisecond = 2000;

} // namespace

void RenderService::take(const Message &message)
{
    m_waiting.append(message);
}

QList<Message> RenderService::work()
{
    QList<Message> answers;
    for (const Message &message : std::exchange(m_waiting, {})) {
        if (Kind(message.kind) == Kind::Export) {
            render(ArticleRenderer::Amount::All, answers);
            answers.append(exported(message));
        } else if (Kind(message.kind) == Kind::GoOn) {
            m_isMoreWanted = true;
        } else {
            change(message, answers);
        }
    }
    render(ArticleRenderer::Amount::Piece, answers);
    return answers;
}

void RenderService::change(const Message &message, QList<Message> &answers)
{
    if (SetText text; Kind(message.kind) == Kind::SetText && unpack(message, text)) {
        m_renderer.setText(std::move(text.lines), text.options);
        setCareful(text.isCareful);
        m_revision = text.revision;
        m_isStale = true;
        m_fromNothing = true;
    } else if (Edit edit; Kind(message.kind) == Kind::Edit && unpack(message, edit)) {
        if (!m_renderer.joins(edit.edit))
            render(ArticleRenderer::Amount::Piece, answers);
        m_renderer.apply(edit.edit);
        m_revision = edit.revision;
        m_isStale = true;
    } else if (Look look; Kind(message.kind) == Kind::Look && unpack(message, look)) {
        m_renderer.lookAtFiles();
        m_revision = look.revision;
        m_isStale = true;
    }
}

/// A text with one thing that takes too long may have a thousand: patience shrinks with each of
/// them.
void RenderService::setCareful(bool careful)
{
    m_isCareful = careful;
    m_patience = firstPatience;
    if (!careful) {
        m_renderer.setTrial({});
        return;
    }
    m_renderer.setTrial([this](const std::function<bool()> &step) {
        const bool isWell = endsWell(step, m_patience);
        if (!isWell)
            m_patience = std::max(leastPatience, m_patience * 3 / 4);
        return isWell;
    });
}

void RenderService::render(ArticleRenderer::Amount amount, QList<Message> &answers)
{
    const bool goesOn = amount == ArticleRenderer::Amount::All || m_isMoreWanted;
    if (!std::exchange(m_isStale, false) && (m_isComplete || !goesOn))
        return;
    m_isMoreWanted = false;
    RenderOutput output = m_renderer.render(amount);
    m_isComplete = output.isComplete;
    if (m_isComplete)
        m_patience = patienceWithEdits + m_renderer.characters() / charactersAMillisecond * 1ms;
    if (!m_isCareful && m_renderer.isPageTooLarge()) {
        answers.append(Message{quint16(Kind::TooMuch), {}});
        return;
    }
    if (!output.isMetaNew) {
        output.meta = {};
        output.problems.clear();
    }
    const bool fromNothing = std::exchange(m_fromNothing, false);
    answers.append(pack(Kind::Output, Output{m_revision, fromNothing, std::move(output)}));
}

Message RenderService::exported(const Message &message) const
{
    Export wanted;
    Exported exported;
    if (unpack(message, wanted)) {
        const ArticleFolder folder(m_renderer.options().articlePath);
        wanted.options.language = m_renderer.options().interfaceLanguage;
        exported = {wanted.request, exportPage(m_renderer.page(), folder, wanted.options)};
    }
    return pack(Kind::Exported, exported);
}

} // namespace Galley
