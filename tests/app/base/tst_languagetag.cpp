// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languagetag.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLanguageTag final : public QObject
{
    Q_OBJECT

private slots:
    void form_isJudged_data();
    void form_isJudged();
};

void TestLanguageTag::form_isJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTag");
    for (const QString &tag : {u"de"_s, u"pt-BR"_s, u"zh-Hant-TW"_s, u"sl-rozaj-biske-1994"_s,
             u"en-a-bbb-x-a-ccc"_s, u"x-house"_s, u"i-klingon"_s, u"es-419"_s})
        QTest::newRow(qPrintable(tag)) << tag << true;
    const QStringList others{u""_s, u"d"_s, u"x"_s, u"1"_s, u"de_DE"_s, u"de-"_s, u"-de"_s,
        u"de\n"_s, u"de\" onclick=\"x"_s, u"abcdefghi"_s, u"de-abcdefghi"_s, u"dé"_s,
        u"en-a-b-c-d-e-f-g"_s};
    for (const QString &other : others)
        QTest::newRow(other.isEmpty() ? "nothing" : qPrintable(other)) << other << false;
}

void TestLanguageTag::form_isJudged()
{
    QFETCH(QString, text);
    QFETCH(bool, isTag);

    QCOMPARE(isLanguageTag(text), isTag);
}

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "tst_languagetag.moc"
