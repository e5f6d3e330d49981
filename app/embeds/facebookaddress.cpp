// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/facebookaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QString facebookSite()
{
    return uR"((?:www\.|m\.|web\.|mbasic\.|business\.)?facebook\.com/)"_s;
}

QString facebookHandle(const QString &user)
{
    static const QRegularExpression name(
        uR"(^[\w.-]*[a-z][\w.-]*$)"_s, QRegularExpression::CaseInsensitiveOption);
    return name.match(user).hasMatch() ? u'@' + user : QString();
}

} // namespace Galley
