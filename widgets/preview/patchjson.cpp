// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/patchjson.h"

#include <QJsonArray>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QJsonObject blockToJson(const PageBlock &block)
{
    return {{u"html"_s, block.html}, {u"lines"_s, block.lineCount}};
}

QJsonObject spliceToJson(const PagePatch::Splice &splice)
{
    QJsonArray blocks;
    for (const PageBlock &block : splice.inserted)
        blocks.append(blockToJson(block));
    return {{u"index"_s, splice.index}, {u"removed"_s, splice.removed}, {u"blocks"_s, blocks}};
}

QJsonObject attributesToJson(const QString &title, const QString &lang, bool rightToLeft)
{
    const QString dir = rightToLeft ? u"rtl"_s : u"ltr"_s;
    return {{u"title"_s, title}, {u"lang"_s, lang}, {u"dir"_s, dir}};
}

} // namespace

QJsonObject patchToJson(const PagePatch &patch)
{
    QJsonArray splices;
    for (const PagePatch::Splice &splice : patch.splices)
        splices.append(spliceToJson(splice));
    QJsonArray lines;
    for (const PagePatch::LineCount &count : patch.lineCounts)
        lines.append(QJsonArray{count.index, count.lineCount});
    QJsonObject json{{u"splices"_s, splices}, {u"lines"_s, lines}};
    if (patch.attributesChanged) {
        json.insert(u"attributes"_s, attributesToJson(patch.title, patch.lang, patch.rightToLeft));
    }
    return json;
}

} // namespace Galley
