// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/exporter.h"
#include "render/articlerenderer.h"
#include "worker/message.h"

namespace Galley::RenderProtocol {

/// To the worker: a text with its options, an edit, a look at the article's files, an export. From
/// it: what follows of the newest message, in pieces where it is long, or that this is far too
/// much.
enum class Kind : quint16 {
    SetText = 1,
    Edit,
    Export,
    Output,
    Exported,
    TooMuch,
    GoOn, ///< to the worker, without a payload: the next piece is wanted
    Look ///< to the worker: files beside the article are others now
};

struct SetText
{
    quint64 revision = 0;
    QStringList lines;
    ArticleRenderer::Options options;
    /// Whether something in the text is known to be too much for a worker.
    bool isCareful = false;
};

struct Edit
{
    quint64 revision = 0;
    LineEdit edit;
};

struct Look
{
    quint64 revision = 0;
};

struct Export
{
    quint64 request = 0;
    ExportOptions options;
};

struct Output
{
    quint64 revision = 0; ///< of the newest message it answers
    bool fromNothing = false; ///< the patch is from an empty page
    /// Without `meta` and `problems` unless they are new.
    RenderOutput output;
};

struct Exported
{
    quint64 request = 0;
    QByteArray bytes;
};

/// For the structs above; `kind` says which one it is.
template<typename Value> [[nodiscard]] Message pack(Kind kind, const Value &value);
/// False if the payload is not one whole value of that type.
template<typename Value> [[nodiscard]] bool unpack(const Message &message, Value &value);

} // namespace Galley::RenderProtocol
