// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/addresstemplate.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Filled
{
    QString text;
    bool isWhole = true; ///< every value was there
};

QString valueOfPlace(QStringView place, const TemplateValues &valueOf)
{
    constexpr auto lower = "|lower"_L1;
    if (place.endsWith(lower))
        return valueOf(place.chopped(lower.size()).toString()).toLower();
    return valueOf(place.toString());
}

Filled fillPlaces(QStringView text, const TemplateValues &valueOf)
{
    Filled filled;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = text.indexOf(u'}', open);
        if (open < 0 || close < 0) {
            filled.text += text;
            break;
        }
        filled.text += text.first(open);
        const QString value = valueOfPlace(text.sliced(open + 1, close - open - 1), valueOf);
        filled.isWhole = filled.isWhole && !value.isEmpty();
        filled.text += value;
        text = text.sliced(close + 1);
    }
    return filled;
}

} // namespace

QString filledTemplate(const QString &text, const TemplateValues &valueOf)
{
    QString whole;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'[');
        const qsizetype close = rest.indexOf(u']', open);
        if (open < 0 || close < 0) {
            whole += fillPlaces(rest, valueOf).text;
            break;
        }
        whole += fillPlaces(rest.first(open), valueOf).text;
        const Filled optional = fillPlaces(rest.sliced(open + 1, close - open - 1), valueOf);
        if (optional.isWhole)
            whole += optional.text;
        rest = rest.sliced(close + 1);
    }
    return whole;
}

} // namespace Galley
