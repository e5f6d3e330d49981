// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// cmark-gfm in the words of C++, for this library's own files only.

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <functional>
#include <memory>

namespace Galley {

class BodyLines;

struct FreeCmarkNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

struct FreeCmarkParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

using CmarkNode = std::unique_ptr<cmark_node, FreeCmarkNode>;

/// A parsed text. The parser lives on, because it owns the list of extensions that rendering asks
/// for.
struct CmarkTree
{
    std::unique_ptr<cmark_parser, FreeCmarkParser> parser;
    CmarkNode document;
    int options = 0;

    [[nodiscard]] QByteArray render(cmark_node *node) const;
};

/// cmark-gfm's options for what Galley reads; raw HTML passes, as a sanitiser comes after.
[[nodiscard]] int cmarkOptions(bool smartPunctuation);
/// The extensions of articles, by cmark-gfm's names.
[[nodiscard]] const QList<QByteArray> &articleExtensions();
[[nodiscard]] CmarkTree parseTree(
    const QByteArray &markdown, const QList<QByteArray> &extensions, int options);

/// One line and its end as cmark-gfm is to have it: a carriage return inside the line would be a
/// line end there and put all later lines out of step.
void appendLine(QByteArray &markdown, QStringView line);
/// From one line to before another. The last line of the text has no end.
void appendLines(QByteArray &markdown, const BodyLines &lines, int first, int end);

/// Calls for every node below and including `node`, in the order of the text. Nodes may be replaced
/// or removed only after the walk.
void forEachNode(cmark_node *node, const std::function<void(cmark_node *)> &call);

} // namespace Galley
