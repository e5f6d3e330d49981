// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spellingservice.h"

#include "session/spellingprotocol.h"

namespace Galley {

using namespace SpellingProtocol;

void SpellingService::take(const Message &message)
{
    m_waiting.append(message);
}

QList<Message> SpellingService::work()
{
    QList<Message> answers;
    QList<Message> slow;
    for (const Message &message : std::exchange(m_waiting, {})) {
        if (Kind(message.kind) == Kind::Load)
            answers.append(load(message));
        else if (Kind(message.kind) == Kind::Check)
            answers.append(check(message));
        else if (Kind(message.kind) == Kind::Suggest)
            slow.append(message);
    }
    for (const Message &message : slow)
        answers.append(suggest(message));
    return answers;
}

Message SpellingService::load(const Message &message)
{
    m_dictionary.reset();
    Load wanted;
    Loaded loaded;
    if (unpack(message, wanted)) {
        loaded.language = wanted.file.language;
        Result<std::unique_ptr<Dictionary>> opened = Dictionary::open(wanted.file);
        if (opened)
            m_dictionary = std::move(*opened);
        else
            loaded.trouble = opened.error().message;
    }
    return pack(Kind::Loaded, loaded);
}

Message SpellingService::check(const Message &message) const
{
    Check wanted;
    Checked checked;
    if (unpack(message, wanted)) {
        checked.words = wanted.words;
        for (const QString &word : wanted.words)
            checked.accepted.append(!m_dictionary || m_dictionary->accepts(word));
    }
    return pack(Kind::Checked, checked);
}

Message SpellingService::suggest(const Message &message) const
{
    Suggest wanted;
    Suggested suggested;
    if (unpack(message, wanted)) {
        suggested.request = wanted.request;
        if (m_dictionary)
            suggested.suggestions = m_dictionary->suggestions(wanted.word);
    }
    return pack(Kind::Suggested, suggested);
}

} // namespace Galley
