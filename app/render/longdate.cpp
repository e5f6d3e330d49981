// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/longdate.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QString longDateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[\\s,،、]*\\bdddd\\b[\\s,،、.]*(?:'[^']*'\\s*)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString format = locale.dateFormat(QLocale::LongFormat);
    const QRegularExpressionMatch found = weekday.match(format);
    if (found.hasMatch()) {
        const bool isInside = found.capturedStart() > 0 && found.capturedEnd() < format.size();
        format.replace(
            found.capturedStart(), found.capturedLength(), isInside ? u" "_s : QString());
    } else {
        format.remove("dddd"_L1);
    }
    return format.trimmed();
}

QString shortDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, longDateFormat(locale).replace("MMMM"_L1, "MMM"_L1));
}

} // namespace Galley
