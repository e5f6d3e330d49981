// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languagetag.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

bool isLanguageTag(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:[A-Za-z]{2,8}|[IXix](?=-))(?:-[A-Za-z0-9]{1,8}){0,6}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace Galley
