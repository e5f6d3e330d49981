// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionarypackage.h"

#include <QHash>
#include <QSet>

namespace Galley {

using namespace Qt::StringLiterals;

QString dictionaryPackage(const QString &language)
{
    static const QSet<QString> regional{
        u"de-at"_s, u"de-ch"_s, u"en-au"_s, u"en-ca"_s, u"en-gb"_s, u"en-za"_s, u"pt-br"_s};
    static const QSet<QString> plain{u"af"_s, u"an"_s, u"ar"_s, u"be"_s, u"bg"_s, u"bn"_s, u"bo"_s,
        u"br"_s, u"bs"_s, u"ca"_s, u"cs"_s, u"da"_s, u"dz"_s, u"el"_s, u"es"_s, u"eu"_s, u"fr"_s,
        u"gd"_s, u"gl"_s, u"gu"_s, u"gug"_s, u"he"_s, u"hi"_s, u"hr"_s, u"hu"_s, u"id"_s, u"is"_s,
        u"it"_s, u"kk"_s, u"kmr"_s, u"ko"_s, u"lo"_s, u"lt"_s, u"lv"_s, u"ml"_s, u"mn"_s, u"ne"_s,
        u"nl"_s, u"oc"_s, u"pl"_s, u"ro"_s, u"ru"_s, u"si"_s, u"sk"_s, u"sl"_s, u"sr"_s, u"sv"_s,
        u"sw"_s, u"te"_s, u"th"_s, u"tr"_s, u"uk"_s, u"uz"_s, u"vi"_s};
    static const QHash<QString, QString> others{{u"de"_s, u"hunspell-de-de"_s},
        {u"en"_s, u"hunspell-en-us"_s}, {u"pt"_s, u"hunspell-pt-pt"_s}, {u"nb"_s, u"hunspell-no"_s},
        {u"nn"_s, u"hunspell-no"_s}, {u"eo"_s, u"myspell-eo"_s}, {u"et"_s, u"myspell-et"_s},
        {u"fo"_s, u"myspell-fo"_s}, {u"tl"_s, u"myspell-tl"_s}};
    QString name = language.toLower();
    name.replace(u'_', u'-');
    const QString alone = name.section(u'-', 0, 0);
    if (regional.contains(name))
        return u"hunspell-"_s + name;
    if (plain.contains(alone))
        return u"hunspell-"_s + alone;
    return others.value(alone);
}

} // namespace Galley
