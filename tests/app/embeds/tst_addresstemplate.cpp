// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/addresstemplate.h"

#include <QHash>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAddressTemplate final : public QObject
{
    Q_OBJECT

private slots:
    void places_areFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("no places") << u"https://a.example/"_s << u"https://a.example/"_s;
        QTest::newRow("a place") << u"a/{id}/b"_s << u"a/Xy7/b"_s;
        QTest::newRow("two places") << u"{user}{id}"_s << u"IdaXy7"_s;
        QTest::newRow("lower case") << u"{user|lower}/{id}"_s << u"ida/Xy7"_s;
        QTest::newRow("an empty place") << u"a/{none}/b"_s << u"a//b"_s;
        QTest::newRow("an optional part") << u"a[/{id}]"_s << u"a/Xy7"_s;
        QTest::newRow("an optional part without its value") << u"a[/{none}/x]/b"_s << u"a/b"_s;
        QTest::newRow("a part with one of two values") << u"a[/{id}/{none}]"_s << u"a"_s;
        QTest::newRow("two optional parts") << u"[{none}][{id}]!"_s << u"Xy7!"_s;
        QTest::newRow("an open place") << u"a{id"_s << u"a{id"_s;
        QTest::newRow("an open part") << u"a[{id}"_s << u"a[Xy7"_s;
        QTest::newRow("a value that looks like a place") << u"{sly}"_s << u"{id}[x]"_s;
    }
    void places_areFilled()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, filled);
        const QHash<QString, QString> values{
            {u"id"_s, u"Xy7"_s}, {u"user"_s, u"Ida"_s}, {u"sly"_s, u"{id}[x]"_s}};

        const QString made
            = filledTemplate(text, [&values](const QString &name) { return values.value(name); });

        QCOMPARE(made, filled);
    }
};

QTEST_GUILESS_MAIN(TestAddressTemplate)
#include "tst_addresstemplate.moc"
