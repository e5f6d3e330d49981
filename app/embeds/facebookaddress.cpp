// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/facebookaddress.h"

#include "embeds/providermarkup.h"

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

QString facebookMarkup(const QString &cssClass, const Embed &embed)
{
    // Without the script the quotation stands there, as in what Facebook itself wrote while it said
    // something.
    const QString author = authorLine(embed);
    const QString words = paragraphMarkup(embed)
        + linkMarkup(embed.ref.url, author.isEmpty() ? u"Facebook"_s : author);
    return u"<div id=\"fb-root\"></div>\n"
           "<script async defer crossorigin=\"anonymous\""
           " src=\"https://connect.facebook.net/en_US/sdk.js#xfbml=1&amp;version=v25.0\"></"
           "script>\n"
           "<div class=\"%1\" data-href=\"%2\" data-width=\"552\">"
           "<blockquote cite=\"%2\" class=\"fb-xfbml-parse-ignore\">%3</blockquote></div>\n"_s.arg(
               cssClass.toHtmlEscaped(), embed.ref.url.toHtmlEscaped(), words);
}

} // namespace Galley
