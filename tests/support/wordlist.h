// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/wordjudge.h"

#include <QPointer>

namespace Galley {

/// A speller that knows a list of wrong words; it answers when it is told to.
class WordList final : public WordJudge
{
    Q_DISABLE_COPY_MOVE(WordList)

public:
    explicit WordList(const QSet<QString> &wrong)
        : m_wrong(wrong)
    { }

    Verdict verdict(const QString &key) override
    {
        asked.append(key);
        if (!isReady && !m_known.contains(key)) {
            m_waiting.insert(key);
            return Verdict::Unknown;
        }
        return m_wrong.contains(key) ? Verdict::Bad : Verdict::Good;
    }

    void suggest(const QString &, QObject *receiver,
        const std::function<void(const QStringList &)> &callback) override
    {
        m_receiver = receiver;
        m_callback = callback;
    }

    void ignore(const QString &word) override
    {
        m_wrong.remove(word);
        emit verdictsChanged({word});
    }

    void addToPersonal(const QString &word) override { ignore(word); }

    /// Answers the words that were asked while not ready.
    void answer()
    {
        const QSet<QString> keys = m_waiting;
        m_waiting.clear();
        m_known += keys;
        emit verdictsChanged(keys);
    }

    void answerSuggestions(const QStringList &suggestions)
    {
        if (m_receiver)
            m_callback(suggestions);
    }

    void setWrong(const QSet<QString> &wrong)
    {
        m_wrong = wrong;
        emit reset();
    }

    bool isReady = true;
    QStringList asked;

private:
    QSet<QString> m_wrong;
    QSet<QString> m_known;
    QSet<QString> m_waiting;
    QPointer<QObject> m_receiver;
    std::function<void(const QStringList &)> m_callback;
};

} // namespace Galley
