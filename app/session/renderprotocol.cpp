// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderprotocol.h"

#include "session/embedstreaming.h"
#include "session/streaming.h"

namespace Galley {

auto members(Is<Problem> auto &value)
{
    auto &[line, column, message] = value;
    return std::tie(line, column, message);
}

auto members(Is<Author> auto &value)
{
    auto &[name, id, role] = value;
    return std::tie(name, id, role);
}

auto members(Is<Picture> auto &value)
{
    auto &[src, alt, caption, credit, licence] = value;
    return std::tie(src, alt, caption, credit, licence);
}

auto members(Is<FrontMatter> auto &value)
{
    auto &[title, standfirst, kicker, authors, dateText, date, updatedText, updated, slug, lang,
        section, tags, image, description, canonical, dateline, comments, sensitive, footer, others]
        = value;
    return std::tie(title, standfirst, kicker, authors, dateText, date, updatedText, updated, slug,
        lang, section, tags, image, description, canonical, dateline, comments, sensitive, footer,
        others);
}

auto members(Is<OutlineEntry> auto &value)
{
    auto &[level, line, text] = value;
    return std::tie(level, line, text);
}

auto members(Is<EmbedOnPage> auto &value)
{
    auto &[line, embed] = value;
    return std::tie(line, embed);
}

auto members(Is<PageBlock> auto &value)
{
    auto &[key, html, lineCount, headings, embeds, problems] = value;
    return std::tie(key, html, lineCount, headings, embeds, problems);
}

auto members(Is<PagePatch::Splice> auto &value)
{
    auto &[index, removed, inserted] = value;
    return std::tie(index, removed, inserted);
}

auto members(Is<PagePatch::LineCount> auto &value)
{
    auto &[index, lineCount] = value;
    return std::tie(index, lineCount);
}

auto members(Is<PagePatch::Facts> auto &value)
{
    auto &[index, headings, embeds, problems] = value;
    return std::tie(index, headings, embeds, problems);
}

auto members(Is<PagePatch> auto &value)
{
    auto &[splices, lineCounts, facts, attributesChanged, title, lang, rightToLeft] = value;
    return std::tie(splices, lineCounts, facts, attributesChanged, title, lang, rightToLeft);
}

auto members(Is<RenderOutput> auto &value)
{
    auto &[patch, isMetaNew, meta, problems, wordCount, isComplete] = value;
    return std::tie(patch, isMetaNew, meta, problems, wordCount, isComplete);
}

auto members(Is<LineRange> auto &value)
{
    auto &[first, end] = value;
    return std::tie(first, end);
}

auto members(Is<LineEdit> auto &value)
{
    auto &[firstLine, removed, inserted] = value;
    return std::tie(firstLine, removed, inserted);
}

auto members(Is<MarkdownOptions> auto &value)
{
    auto &[smartPunctuation] = value;
    return std::tie(smartPunctuation);
}

auto members(Is<ArticleRenderer::Options> auto &value)
{
    auto &[articlePath, markdown, now, interfaceLanguage, opensPictures] = value;
    return std::tie(articlePath, markdown, now, interfaceLanguage, opensPictures);
}

auto members(Is<ExportOptions> auto &value)
{
    auto &[format, embeds, language, isForPaper] = value;
    return std::tie(format, embeds, language, isForPaper);
}

namespace RenderProtocol {

auto members(Is<SetText> auto &value)
{
    auto &[revision, lines, options, isCareful] = value;
    return std::tie(revision, lines, options, isCareful);
}

auto members(Is<Edit> auto &value)
{
    auto &[revision, edit] = value;
    return std::tie(revision, edit);
}

auto members(Is<Look> auto &value)
{
    auto &[revision] = value;
    return std::tie(revision);
}

auto members(Is<Export> auto &value)
{
    auto &[request, options] = value;
    return std::tie(request, options);
}

auto members(Is<Output> auto &value)
{
    auto &[revision, fromNothing, output] = value;
    return std::tie(revision, fromNothing, output);
}

auto members(Is<Exported> auto &value)
{
    auto &[request, bytes] = value;
    return std::tie(request, bytes);
}

template<typename Value> Message pack(Kind kind, const Value &value)
{
    // A page with its pictures may be a third of what a worker's memory holds.
    if constexpr (std::is_same_v<Value, Exported>)
        return packMessage(quint16(kind), value, value.bytes.size() + 64);
    return packMessage(quint16(kind), value);
}

template<typename Value> bool unpack(const Message &message, Value &value)
{
    return unpackMessage(message, value);
}

template Message pack(Kind, const SetText &);
template bool unpack(const Message &, SetText &);
template Message pack(Kind, const Edit &);
template bool unpack(const Message &, Edit &);
template Message pack(Kind, const Look &);
template bool unpack(const Message &, Look &);
template Message pack(Kind, const Export &);
template bool unpack(const Message &, Export &);
template Message pack(Kind, const Output &);
template bool unpack(const Message &, Output &);
template Message pack(Kind, const Exported &);
template bool unpack(const Message &, Exported &);

} // namespace RenderProtocol

} // namespace Galley
