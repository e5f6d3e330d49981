// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/spellerjudge.h"

#include "panels/messagebar.h"
#include "session/speller.h"

using namespace Qt::StringLiterals;

namespace Galley {

SpellerJudge::SpellerJudge(Speller &speller, MessageBar &messages, QObject *parent)
    : WordJudge(parent)
    , m_speller(speller)
    , m_messages(messages)
{
    connect(&speller, &Speller::verdictsChanged, this, &WordJudge::verdictsChanged);
    connect(&speller, &Speller::reset, this, &WordJudge::reset);
}

Verdict SpellerJudge::verdict(const QString &key)
{
    return m_speller.verdict(key);
}

void SpellerJudge::suggest(const QString &word, QObject *receiver,
    const std::function<void(const QStringList &suggestions)> &callback)
{
    m_speller.suggest(word, receiver, callback);
}

void SpellerJudge::ignore(const QString &word)
{
    m_speller.ignore(word);
}

void SpellerJudge::addToPersonal(const QString &word)
{
    const Result<void> added = m_speller.addToPersonal(word);
    m_messages.say(
        u"personal-words"_s, MessageBar::Kind::Trouble, added ? QString() : added.error().message);
}

} // namespace Galley
