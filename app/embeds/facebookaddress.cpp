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

QStringList facebookFrameHosts()
{
    return {u"facebook.com"_s, u"facebook.net"_s, u"fbcdn.net"_s};
}

QString facebookMarkup(const QString &cssClass, const QString &url)
{
    return u"<div id=\"fb-root\"></div>\n"
           "<script async defer crossorigin=\"anonymous\""
           " src=\"https://connect.facebook.net/en_US/sdk.js#xfbml=1&amp;version=v25.0\"></"
           "script>\n"
           "<div class=\"%1\" data-href=\"%2\" data-width=\"552\"></div>\n"_s.arg(
               cssClass.toHtmlEscaped(), url.toHtmlEscaped());
}

} // namespace Galley
