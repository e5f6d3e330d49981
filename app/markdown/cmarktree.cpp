// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/cmarktree.h"

#include "markdown/bodylines.h"

#include <cmark-gfm-core-extensions.h>

namespace Galley {

namespace {

struct FreeText
{
    void operator()(char *text) const { cmark_get_default_mem_allocator()->free(text); }
};

struct FreeIterator
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

} // namespace

QByteArray CmarkTree::render(cmark_node *node) const
{
    const std::unique_ptr<char, FreeText> html(
        cmark_render_html(node, options, cmark_parser_get_syntax_extensions(parser.get())));
    return html.get();
}

int cmarkOptions(bool smartPunctuation)
{
    int options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8;
    if (smartPunctuation)
        options |= CMARK_OPT_SMART;
    return options;
}

const QList<QByteArray> &articleExtensions()
{
    static const QList<QByteArray> names{
        "table", "strikethrough", "autolink", "tagfilter", "tasklist"};
    return names;
}

CmarkTree parseTree(const QByteArray &markdown, const QList<QByteArray> &extensions, int options)
{
    cmark_gfm_core_extensions_ensure_registered();
    CmarkTree tree;
    tree.options = options;
    tree.parser.reset(cmark_parser_new_with_mem(options, cmark_get_default_mem_allocator()));
    for (const QByteArray &name : extensions) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name.constData()))
            cmark_parser_attach_syntax_extension(tree.parser.get(), extension);
    }
    cmark_parser_feed(
        tree.parser.get(), markdown.constData(), static_cast<size_t>(markdown.size()));
    tree.document.reset(cmark_parser_finish(tree.parser.get()));
    return tree;
}

void appendLine(QByteArray &markdown, QStringView line)
{
    QByteArray bytes = line.toUtf8();
    bytes.replace('\r', ' ');
    bytes.replace(QByteArray(1, '\0'), "\xEF\xBF\xBD");
    markdown += bytes;
    markdown += '\n';
}

void appendLines(QByteArray &markdown, const BodyLines &lines, int first, int end)
{
    for (int line = first; line < end; ++line)
        appendLine(markdown, lines.at(line));
    if (first < end && end == lines.count())
        markdown.chop(1);
}

void forEachNode(cmark_node *node, const std::function<void(cmark_node *)> &call)
{
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(node));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        if (cmark_iter_get_event_type(iterator.get()) == CMARK_EVENT_ENTER)
            call(cmark_iter_get_node(iterator.get()));
    }
}

} // namespace Galley
