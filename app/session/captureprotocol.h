// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/webanswer.h"
#include "embeds/embedreading.h"
#include "worker/message.h"

namespace Galley::CaptureProtocol {

/// To the worker: an answer to read, a picture to make. From it: what was read, the picture.
enum class Kind : quint16 { Read = 1, MakePicture, WasRead, MadePicture };

struct Read
{
    quint64 request = 0;
    EmbedRef ref;
    CaptureStep step;
    WebAnswer answer;
};

struct WasRead
{
    quint64 request = 0;
    EmbedReading reading;
};

struct MakePicture
{
    quint64 request = 0;
    QByteArray original;
};

struct MadePicture
{
    quint64 request = 0;
    QString trouble; ///< a sentence; empty if there is a picture
    QString originalSuffix;
    QByteArray bytes;
    QString suffix;
    QSize size;
};

/// For the structs above; `kind` says which one it is.
template<typename Value> [[nodiscard]] Message pack(Kind kind, const Value &value);
/// False if the payload is not one whole value of that type.
template<typename Value> [[nodiscard]] bool unpack(const Message &message, Value &value);

} // namespace Galley::CaptureProtocol
