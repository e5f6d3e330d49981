// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/spellingprotocol.h"

#include "session/streaming.h"

namespace Galley {

auto members(Is<DictionaryFile> auto &value)
{
    auto &[language, affPath, dicPath] = value;
    return std::tie(language, affPath, dicPath);
}

namespace SpellingProtocol {

auto members(Is<Load> auto &value)
{
    auto &[file] = value;
    return std::tie(file);
}

auto members(Is<Loaded> auto &value)
{
    auto &[language, trouble] = value;
    return std::tie(language, trouble);
}

auto members(Is<Check> auto &value)
{
    auto &[words] = value;
    return std::tie(words);
}

auto members(Is<Checked> auto &value)
{
    auto &[words, accepted] = value;
    return std::tie(words, accepted);
}

auto members(Is<Suggest> auto &value)
{
    auto &[request, word] = value;
    return std::tie(request, word);
}

auto members(Is<Suggested> auto &value)
{
    auto &[request, suggestions] = value;
    return std::tie(request, suggestions);
}

template<typename Value> Message pack(Kind kind, const Value &value)
{
    return packMessage(quint16(kind), value);
}

template<typename Value> bool unpack(const Message &message, Value &value)
{
    return unpackMessage(message, value);
}

template Message pack(Kind, const Load &);
template bool unpack(const Message &, Load &);
template Message pack(Kind, const Loaded &);
template bool unpack(const Message &, Loaded &);
template Message pack(Kind, const Check &);
template bool unpack(const Message &, Check &);
template Message pack(Kind, const Checked &);
template bool unpack(const Message &, Checked &);
template Message pack(Kind, const Suggest &);
template bool unpack(const Message &, Suggest &);
template Message pack(Kind, const Suggested &);
template bool unpack(const Message &, Suggested &);

} // namespace SpellingProtocol

} // namespace Galley
