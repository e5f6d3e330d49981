// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/variables.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestVariables final : public QObject
{
    Q_OBJECT

private slots:
    void firstValue_stays();
    void places_areFilled_data();
    void places_areFilled();
    void missingVariables_areNamed_data();
    void missingVariables_areNamed();
    void values_areOnlyText_data();
    void values_areOnlyText();
    void values_fitTheirSpot_data();
    void values_fitTheirSpot();
    void values_arePercentEncodedInUrls();
};

void TestVariables::firstValue_stays()
{
    Variables variables;
    variables.add(u"a"_s, u" \n "_s);
    variables.add(u"a"_s, u"first"_s);
    variables.add(u"a"_s, u"second"_s);

    QCOMPARE(variables.value(u"a"_s), u"first"_s);
    QCOMPARE(variables.value(u"b"_s), QString());
}

void TestVariables::places_areFilled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("plain") << u"none here {a} { {name}}"_s << u"none here {a} { {name}}"_s;
    QTest::newRow("one") << u"by {{name}}."_s << u"by Mara."_s;
    QTest::newRow("blanks") << u"{{ name }}"_s << u"Mara"_s;
    QTest::newRow("dotted") << u"{{paper.name}}{{name}}"_s << u"LanternMara"_s;
    QTest::newRow("default not needed") << u"{{name | default: X}}"_s << u"Mara"_s;
    QTest::newRow("default") << u"{{gone | default: so be it}}!"_s << u"so be it!"_s;
    QTest::newRow("close default") << u"{{gone|default:so}}"_s << u"so"_s;
    QTest::newRow("default with a bar") << u"{{gone | default: a | b: c}}"_s << u"a | b: c"_s;
    QTest::newRow("empty default") << u"[{{gone | default:}}]"_s << u"[]"_s;
    QTest::newRow("not filled twice") << u"{{braces}}"_s << u"{{name}}"_s;
}

void TestVariables::places_areFilled()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    Variables variables;
    variables.add(u"name"_s, u"Mara"_s);
    variables.add(u"paper.name"_s, u"Lantern"_s);
    variables.add(u"braces"_s, u"{{name}}"_s);

    const FilledText result = fillVariables(text, variables, Filling::PlainText);

    QCOMPARE(result.text, filled);
    QVERIFY(result.missing.isEmpty());
}

void TestVariables::missingVariables_areNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("two") << u"{{a}} {{b.c}}"_s << QStringList{u"a"_s, u"b.c"_s};
    QTest::newRow("empty") << u"{{}}"_s << QStringList{QString()};
    QTest::newRow("two words") << u"{{ a b }}"_s << QStringList{u"a b"_s};
    QTest::newRow("other filter") << u"{{a | upper}}"_s << QStringList{u"a | upper"_s};
}

void TestVariables::missingVariables_areNamed()
{
    QFETCH(QString, text);
    QFETCH(QStringList, missing);

    QCOMPARE(fillVariables(text, {}, Filling::Markdown).missing, missing);
}

void TestVariables::values_areOnlyText_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("words") << u"Ünï 25 words"_s << u"Ünï 25 words"_s;
    QTest::newRow("emphasis") << u"**x** _y_ ~z~"_s
                              << u"&#42;&#42;x&#42;&#42; &#95;y&#95; &#126;z&#126;"_s;
    QTest::newRow("tag") << u"<script>"_s << u"&#60;script&#62;"_s;
    QTest::newRow("link") << u"[a](b:c)"_s << u"&#91;a&#93;&#40;b&#58;c&#41;"_s;
    QTest::newRow("entity") << u"&lt;"_s << u"&#38;lt&#59;"_s;
    QTest::newRow("backslash") << u"a\\*"_s << u"a&#92;&#42;"_s;
    QTest::newRow("heading after a line end") << u"a\n\n# b"_s << u"a &#35; b"_s;
    QTest::newRow("code block") << u"    code"_s << u"code"_s;
    QTest::newRow("list") << u"1. one"_s << u"1&#46; one"_s;
}

void TestVariables::values_areOnlyText()
{
    QFETCH(QString, value);
    QFETCH(QString, escaped);
    Variables variables;
    variables.add(u"x"_s, value);

    QCOMPARE(fillVariables(u"{{x}}"_s, variables, Filling::Markdown).text, escaped);
    QCOMPARE(
        fillVariables(u"{{y | default: %1}}"_s.arg(value.simplified()), {}, Filling::Markdown).text,
        escaped);
}

void TestVariables::values_fitTheirSpot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("code") << u"`{{x}}`"_s << u"`a*'b<c`"_s;
    QTest::newRow("longer code") << u"`` ` {{x}} `` {{x}}"_s
                                 << u"`` ` a*'b<c `` a&#42;&#96;b&#60;c"_s;
    QTest::newRow("fence") << u"```\n{{x}}\n```"_s << u"```\na*'b<c\n```"_s;
    QTest::newRow("between code") << u"`y` {{x}} `z`"_s << u"`y` a&#42;&#96;b&#60;c `z`"_s;
    QTest::newRow("no code") << u"\\`{{x}}`"_s << u"\\`a&#42;&#96;b&#60;c`"_s;
    QTest::newRow("backticks in HTML") << u"<p>`{{x}}`</p>"_s << u"<p>`a&#42;&#96;b&#60;c`</p>"_s;
    QTest::newRow("bare address") << u"<{{url}}>"_s << u"<https://a.example/?b=c>"_s;
    QTest::newRow("bare words") << u"<{{x}}>"_s << u"<a&#42;&#96;b&#60;c>"_s;
    QTest::newRow("bare script") << u"<{{script}}>"_s << u"<javascript&#58;x>"_s;
}

void TestVariables::values_fitTheirSpot()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    Variables variables;
    variables.add(u"x"_s, u"a*`b<c"_s);
    variables.add(u"url"_s, u"https://a.example/?b=c"_s);
    variables.add(u"script"_s, u"javascript:x"_s);

    QCOMPARE(fillVariables(text, variables, Filling::Markdown).text, filled);
}

void TestVariables::values_arePercentEncodedInUrls()
{
    Variables variables;
    variables.add(u"x"_s, u"a b&c=ü#/?"_s);

    QCOMPARE(fillVariables(u"https://example.org/?q={{x}}"_s, variables, Filling::Url).text,
        u"https://example.org/?q=a%20b%26c%3D%C3%BC%23%2F%3F"_s);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
