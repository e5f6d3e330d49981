// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/pagefeed.h"

#include "preview/patchjson.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Characters of HTML. The first is a few windows full; the others take the page less than a frame.
constexpr qsizetype firstPiece = 16 * 1024;
constexpr qsizetype largestPiece = 192 * 1024;

} // namespace

void PageFeed::begin()
{
    m_given = 0;
    m_isDone = false;
}

std::optional<QJsonObject> PageFeed::nextPiece(const Page &page)
{
    if (m_isDone)
        return std::nullopt;
    const bool isFirst = m_given == 0;
    const qsizetype limit = isFirst ? firstPiece : largestPiece;
    PagePatch patch;
    PagePatch::Splice splice{m_given, 0, {}};
    qsizetype size = 0;
    for (; m_given < page.blocks.size() && size < limit; ++m_given) {
        splice.inserted.append(page.blocks.at(m_given));
        size += page.blocks.at(m_given).html.size();
    }
    m_isDone = m_given == page.blocks.size();
    if (!splice.inserted.isEmpty())
        patch.splices.append(splice);
    patch.attributesChanged = isFirst;
    patch.title = page.title;
    patch.lang = page.lang;
    patch.rightToLeft = page.rightToLeft;
    QJsonObject piece = patchToJson(patch);
    if (isFirst)
        piece.insert(u"reset"_s, true);
    if (!m_isDone)
        piece.insert(u"isPiece"_s, true);
    return piece;
}

PagePatch PageFeed::cut(PagePatch patch)
{
    if (m_isDone)
        return patch;
    int given = m_given;
    const auto isBeyond
        = [this](const PagePatch::Splice &splice) { return splice.index >= m_given; };
    patch.splices.removeIf(isBeyond);
    for (PagePatch::Splice &splice : patch.splices) {
        splice.removed = std::min(splice.removed, m_given - splice.index);
        given += int(splice.inserted.size()) - splice.removed;
    }
    m_given = given;
    patch.lineCounts.removeIf(
        [given](const PagePatch::LineCount &count) { return count.index >= given; });
    return patch;
}

} // namespace Galley
