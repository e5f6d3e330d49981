// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellinglanguage.h"

#include <QLocale>

namespace Galley {

using namespace Qt::StringLiterals;

QString languageToSpell(const QString &byHand, const QString &ofArticle)
{
    if (!byHand.isEmpty())
        return byHand;
    if (!ofArticle.isEmpty())
        return ofArticle;
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? u"en"_s : system.name();
}

} // namespace Galley
