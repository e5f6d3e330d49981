// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/captureprotocol.h"

#include "session/embedstreaming.h"
#include "session/streaming.h"

namespace Galley {

auto members(Is<CaptureStep> auto &value)
{
    auto &[kind, url] = value;
    return std::tie(kind, url);
}

auto members(Is<WebAnswer> auto &value)
{
    auto &[url, hops, status, headers, body, isCut] = value;
    return std::tie(url, hops, status, headers, body, isCut);
}

auto members(Is<EmbedReading> auto &value)
{
    auto &[state, embed, discovered, trouble] = value;
    return std::tie(state, embed, discovered, trouble);
}

namespace CaptureProtocol {

auto members(Is<Read> auto &value)
{
    auto &[request, ref, step, answer] = value;
    return std::tie(request, ref, step, answer);
}

auto members(Is<WasRead> auto &value)
{
    auto &[request, reading] = value;
    return std::tie(request, reading);
}

auto members(Is<MakePicture> auto &value)
{
    auto &[request, original] = value;
    return std::tie(request, original);
}

auto members(Is<MadePicture> auto &value)
{
    auto &[request, trouble, originalSuffix, bytes, suffix, size] = value;
    return std::tie(request, trouble, originalSuffix, bytes, suffix, size);
}

template<typename Value> Message pack(Kind kind, const Value &value)
{
    return packMessage(quint16(kind), value);
}

template<typename Value> bool unpack(const Message &message, Value &value)
{
    return unpackMessage(message, value);
}

template Message pack(Kind, const Read &);
template bool unpack(const Message &, Read &);
template Message pack(Kind, const WasRead &);
template bool unpack(const Message &, WasRead &);
template Message pack(Kind, const MakePicture &);
template bool unpack(const Message &, MakePicture &);
template Message pack(Kind, const MadePicture &);
template bool unpack(const Message &, MadePicture &);

} // namespace CaptureProtocol

} // namespace Galley
