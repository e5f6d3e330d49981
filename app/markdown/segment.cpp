// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/segment.h"

#include "markdown/blockreader.h"
#include "markdown/bodylines.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// What goes before the lines: whole paragraphs, so that none of it mixes with them.
class Preamble final
{
public:
    void add(const QString &line)
    {
        appendLine(m_markdown, line);
        appendLine(m_markdown, {});
        m_lines += 2;
    }
    /// Nothing stays open after it: a footnote would take in what is indented.
    void close() { add(u"***"_s); }
    [[nodiscard]] QByteArray followedBy(const BodyLines &lines, int first, int end) const
    {
        QByteArray markdown = m_markdown;
        appendLines(markdown, lines, first, end);
        return markdown;
    }
    /// From cmark-gfm's line numbers to those of the body.
    [[nodiscard]] int offset(int first) const { return first - m_lines - 1; }
    [[nodiscard]] int lines() const { return m_lines; }

private:
    QByteArray m_markdown;
    int m_lines = 0;
};

/// With every sign that means something to Markdown as a character reference.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.unicode() < 128 && !c.isLetterOrNumber())
            result += "&#"_L1 + QString::number(c.unicode()) + u';';
        else
            result += c;
    }
    return result;
}

QString definition(const LinkDefinition &link)
{
    const QString title = link.title.isEmpty() ? QString() : " \""_L1 + escaped(link.title) + u'"';
    return u'[' + link.label + "]: <"_L1 + escaped(link.url) + u'>' + title;
}

QString between(const QString &text, QLatin1StringView before, QChar after)
{
    const qsizetype start = text.indexOf(before);
    if (start < 0)
        return {};
    const qsizetype from = start + before.size();
    return text.mid(from, text.indexOf(after, from) - from);
}

/// The name of the note that a reference is to. cmark-gfm tells it in HTML only.
QString noteOfReference(const CmarkTree &tree, cmark_node *reference)
{
    return between(QString::fromUtf8(tree.render(reference)), "href=\"#fn-"_L1, u'"');
}

QString noteOfDefinition(const CmarkTree &tree, cmark_node *note)
{
    return between(QString::fromUtf8(tree.render(note)), "<li id=\"fn-"_L1, u'"');
}

bool isWithinPicture(cmark_node *node)
{
    for (cmark_node *above = cmark_node_parent(node); above; above = cmark_node_parent(above)) {
        if (cmark_node_get_type(above) == CMARK_NODE_IMAGE)
            return true;
    }
    return false;
}

cmark_node *newSign(QChar sign)
{
    cmark_node *node
        = cmark_node_new_with_mem(CMARK_NODE_HTML_INLINE, cmark_get_default_mem_allocator());
    cmark_node_set_literal(node, QString(sign).toUtf8().constData());
    return node;
}

QList<cmark_node *> referencesIn(cmark_node *node)
{
    QList<cmark_node *> references;
    forEachNode(node, [&references](cmark_node *below) {
        if (cmark_node_get_type(below) == CMARK_NODE_FOOTNOTE_REFERENCE)
            references.append(below);
    });
    return references;
}

/// Puts signs in the place of the references below a node.
QList<FootnoteMark> takeMarks(const CmarkTree &tree, cmark_node *node, QChar sign)
{
    QList<FootnoteMark> marks;
    const QList<cmark_node *> references = referencesIn(node);
    for (cmark_node *reference : references) {
        const FootnoteMark mark{noteOfReference(tree, reference), isWithinPicture(reference)};
        marks.append(mark);
        if (mark.isHidden)
            cmark_node_unlink(reference);
        else
            cmark_node_replace(reference, newSign(sign));
        cmark_node_free(reference);
    }
    return marks;
}

/// A character that none of the lines has, nor writes in another way.
QChar unusedSign(const CmarkTree &tree)
{
    const QString html = QString::fromUtf8(tree.render(tree.document.get()));
    for (char16_t c = 0xE0F0; c < 0xE800; ++c) {
        if (!html.contains(QChar(c)))
            return c;
    }
    return QChar::Null;
}

/// The note's blocks, taken out of the note: within it cmark-gfm would add its own ways back.
MarkedHtml contentOf(const CmarkTree &tree, cmark_node *note, const QString &name, QChar sign)
{
    MarkedHtml content{{}, sign, takeMarks(tree, note, sign)};
    content.marks.append({name, false, true});
    const CmarkNode blocks(
        cmark_node_new_with_mem(CMARK_NODE_DOCUMENT, cmark_get_default_mem_allocator()));
    while (cmark_node *child = cmark_node_first_child(note))
        cmark_node_append_child(blocks.get(), child);
    cmark_node *last = cmark_node_last_child(blocks.get());
    const bool endsWithText = last && cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH;
    if (endsWithText) {
        cmark_node *space
            = cmark_node_new_with_mem(CMARK_NODE_TEXT, cmark_get_default_mem_allocator());
        cmark_node_set_literal(space, " ");
        cmark_node_append_child(last, space);
        cmark_node_append_child(last, newSign(sign));
    }
    content.html = QString::fromUtf8(tree.render(blocks.get()));
    if (!endsWithText)
        content.html += QString(sign) + u'\n';
    return content;
}

} // namespace

Definitions definitionsOf(const BodyLines &lines, int first, int end, const QStringList &labels,
    const MarkdownOptions &options)
{
    Preamble preamble;
    for (const QString &label : labels)
        preamble.add(u'[' + label + u']');
    preamble.close();
    const CmarkTree tree = parseTree(preamble.followedBy(lines, first, end), articleExtensions(),
        cmarkOptions(options.smartPunctuation) | CMARK_OPT_FOOTNOTES);
    Definitions definitions;
    cmark_node *probe = cmark_node_first_child(tree.document.get());
    for (const QString &label : labels) {
        cmark_node *meaning = probe ? cmark_node_first_child(probe) : nullptr;
        const cmark_node_type type
            = meaning ? cmark_node_get_type(meaning) : cmark_node_type(CMARK_NODE_NONE);
        if (type == CMARK_NODE_LINK) {
            definitions.links.append({label, QString::fromUtf8(cmark_node_get_url(meaning)),
                QString::fromUtf8(cmark_node_get_title(meaning))});
        } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
            definitions.notes.append({label, noteOfReference(tree, meaning)});
        }
        probe = probe ? cmark_node_next(probe) : nullptr;
    }
    return definitions;
}

Resolved resolve(const BodyLines &lines, int first, int end, const QList<LinkDefinition> &links,
    const QList<NoteLabel> &notes, const QList<NoteLabel> &ownNotes, const MarkdownOptions &options)
{
    Preamble preamble;
    for (const NoteLabel &note : notes)
        preamble.add(u'[' + note.label + "]: x"_L1);
    preamble.close();
    for (const LinkDefinition &link : links)
        preamble.add(definition(link));
    // A note that nobody refers to is left out by cmark-gfm.
    for (const NoteLabel &note : ownNotes)
        preamble.add(u'[' + note.label + u']');
    preamble.close();
    const CmarkTree tree = parseTree(preamble.followedBy(lines, first, end), articleExtensions(),
        cmarkOptions(options.smartPunctuation) | CMARK_OPT_FOOTNOTES);

    Resolved resolved;
    const bool hasNotes = !notes.isEmpty() || !ownNotes.isEmpty();
    const QChar sign = hasNotes ? unusedSign(tree) : QChar();
    bool isClosed = false;
    const int offset = preamble.offset(first);
    const QList<PlacedNode> places = placedNodes(tree, lines, offset, first, end, isClosed);
    for (const PlacedNode &place : places) {
        MarkedBlock found;
        found.block = blockOf(place, lines);
        if (hasNotes)
            found.marks = takeMarks(tree, place.node, sign);
        if (!found.marks.isEmpty())
            found.sign = sign;
        found.block.html = QString::fromUtf8(tree.render(place.node));
        resolved.blocks.append(std::move(found));
    }
    for (cmark_node *node = cmark_node_first_child(tree.document.get()); node && hasNotes;
         node = cmark_node_next(node)) {
        if (!isFootnoteDefinition(node) || cmark_node_get_start_line(node) <= preamble.lines())
            continue;
        const QString name = noteOfDefinition(tree, node);
        Footnote note{name, cmark_node_get_start_line(node) + offset,
            cmark_node_get_end_line(node) + offset, contentOf(tree, node, name, sign)};
        resolved.notes.append(std::move(note));
    }
    return resolved;
}

} // namespace Galley
