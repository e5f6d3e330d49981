// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/dictionary.h"
#include "worker/message.h"

#include <QStringList>

namespace Galley::SpellingProtocol {

/// To the worker: a dictionary, words, a word to suggest for. From it: whether it loaded, verdicts,
/// suggestions.
enum class Kind : quint16 { Load = 1, Check, Suggest, Loaded, Checked, Suggested };

struct Load
{
    DictionaryFile file;
};

struct Loaded
{
    QString language;
    QString trouble; ///< a sentence; empty if the dictionary is in use
};

struct Check
{
    QStringList words;
};

struct Checked
{
    QStringList words;
    QList<bool> accepted; ///< one for each word
};

struct Suggest
{
    quint64 request = 0;
    QString word;
};

struct Suggested
{
    quint64 request = 0;
    QStringList suggestions;
};

/// For the structs above; `kind` says which one it is.
template<typename Value> [[nodiscard]] Message pack(Kind kind, const Value &value);
/// False if the payload is not one whole value of that type.
template<typename Value> [[nodiscard]] bool unpack(const Message &message, Value &value);

} // namespace Galley::SpellingProtocol
