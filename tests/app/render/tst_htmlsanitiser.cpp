// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/htmlsanitiser.h"
#include "support/htmldangers.h"
#include "support/vectors.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class HtmlSanitiserTest final : public QObject
{
    Q_OBJECT

private slots:
    void vectors_areDangerousBefore();
    void vector_losesItsPower_data();
    void vector_losesItsPower();
    void mutatedVectors_losePowerAndStayStable();
    void allowedMarkup_staysAsItIs_data();
    void allowedMarkup_staysAsItIs();
    void markup_becomesWhatIsAllowed_data();
    void markup_becomesWhatIsAllowed();
    void deepNesting_isFlattenedWithItsText();
    void absurdNesting_isShownAsWritten();
};

void HtmlSanitiserTest::vectors_areDangerousBefore()
{
    int dangerous = 0;
    for (const Testing::Vector &vector : Testing::readVectors())
        dangerous += Testing::HtmlDangers::in(vector.markdown).isEmpty() ? 0 : 1;

    QVERIFY2(dangerous > 200, QByteArray::number(dangerous).constData());
}

void HtmlSanitiserTest::vector_losesItsPower_data()
{
    QTest::addColumn<QString>("html");
    const QList<Testing::Vector> vectors = Testing::readVectors();
    QVERIFY(vectors.size() >= 150);
    for (const Testing::Vector &vector : vectors)
        QTest::newRow(vector.name.toUtf8().constData()) << vector.markdown;
}

void HtmlSanitiserTest::vector_losesItsPower()
{
    QFETCH(const QString, html);

    const QString safe = sanitiseHtml(html);

    QCOMPARE(Testing::HtmlDangers::in(safe), QStringList());
    QCOMPARE(sanitiseHtml(safe), safe);
}

void HtmlSanitiserTest::mutatedVectors_losePowerAndStayStable()
{
    const QList<Testing::Vector> vectors = Testing::readVectors();
    const QStringList shards{u"<"_s, u">"_s, u"\""_s, u"'"_s, u"</"_s, u"<!--"_s, u"-->"_s,
        u"&#0;"_s, u"<table>"_s, u"<a>"_s, u"</p>"_s, u"<td>"_s, u"<li>"_s, u"<svg>"_s, u"<math>"_s,
        u"<style>"_s, u"<b>"_s, u"<p>"_s, u"<pre>\n\n"_s, u"<select>"_s, u"<h2>"_s, u"`"_s, u"="_s,
        u"/"_s, u"\f"_s};
    QRandomGenerator random(20261123);
    for (int run = 0; run < 3000; ++run) {
        QString html = vectors[random.bounded(int(vectors.size()))].markdown.left(2000);
        html += vectors[random.bounded(int(vectors.size()))].markdown.left(2000);
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const int at = random.bounded(int(html.size()) + 1);
            if (random.bounded(3) == 0)
                html.remove(at, random.bounded(1, 8));
            else
                html.insert(at, shards[random.bounded(int(shards.size()))]);
        }
        const QString safe = sanitiseHtml(html);
        const QStringList dangers = Testing::HtmlDangers::in(safe);
        QVERIFY2(dangers.isEmpty(), qPrintable(html + "\n=> "_L1 + safe + dangers.join(u'\n')));
        QVERIFY2(sanitiseHtml(safe) == safe, qPrintable(html + "\n=> "_L1 + safe));
    }
}

void HtmlSanitiserTest::allowedMarkup_staysAsItIs_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
    row("paragraph", u"<p>One <em>two</em> <strong>three</strong></p>\n"_s);
    row("entities", u"<p>a &lt; b &amp;&amp; c &gt; d</p>\n"_s);
    row("table",
        u"<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        "<td align=\"center\">b</td>\n</tr>\n</tbody></table>\n"_s);
    row("code", u"<pre><code class=\"language-c++\">int a;\n</code></pre>\n"_s);
    row("preformatted text that begins with an empty line", u"<pre>\n\nwords</pre>"_s);
    row("list", u"<ol start=\"3\">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n"_s);
    row("task",
        u"<ul>\n<li class=\"task\"><input type=\"checkbox\" checked=\"\" disabled=\"\"> a</li>\n</ul>"_s);
    row("picture", u"<p><img src=\"photo%20one.jpg\" alt=\"A &quot;b&quot;\" title=\"t\"></p>"_s);
    row("link",
        u"<a href=\"https://good.example/a?b=c&amp;d#e\" rel=\"noopener noreferrer\">a</a>"_s);
    row("footnote",
        u"<sup class=\"footnote-ref\"><a href=\"#user-content-fn-1\" id=\"user-content-fnref-1\" "
        "data-footnote-ref=\"\">1</a></sup>"_s);
    row("figure", u"<figure><img src=\"a.png\" alt=\"\"><figcaption>c</figcaption></figure>"_s);
    row("edits", u"<ins>a</ins><del>b</del><mark>c</mark><sub>d</sub><sup>e</sup><kbd>f</kbd>"_s);
    row("ruby", u"<ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"_s);
    row("direction",
        u"<bdo dir=\"rtl\">abc</bdo><bdi>x</bdi><p dir=\"auto\" lang=\"ar-EG\">y</p>"_s);
    row("details", u"<details open=\"\"><summary>s</summary>t</details>"_s);
    row("definition list", u"<dl><dt>a</dt><dd>b</dd></dl>"_s);
    row("media", u"<video src=\"a.webm\" controls=\"\" preload=\"metadata\"></video>"_s);
}

void HtmlSanitiserTest::allowedMarkup_staysAsItIs()
{
    QFETCH(const QString, html);

    QCOMPARE(sanitiseHtml(html), html);
}

void HtmlSanitiserTest::markup_becomesWhatIsAllowed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &html, const QString &expected) {
        QTest::newRow(name) << html << expected;
    };
    row("a script goes with its text", u"a<script>b</script>c"_s, u"ac"_s);
    row("an unknown element leaves its words", u"<x-y>a <b>b</b></x-y>"_s, u"a <b>b</b>"_s);
    row("a control goes with its words", u"a<button>b</button>c"_s, u"ac"_s);
    row("a comment goes", u"a<!-- b -->c"_s, u"ac"_s);
    row("a link without a safe address keeps its words", u"<a href=\"javascript:x\">a</a>"_s,
        u"<a>a</a>"_s);
    row("an id gets the prefix", u"<p id=\"body\">a</p>"_s, u"<p id=\"user-content-body\">a</p>"_s);
    row("a link to an id follows it", u"<a href=\"#body\">a</a>"_s,
        u"<a href=\"#user-content-body\">a</a>"_s);
    row("unknown classes go", u"<p class=\"block appeal\">a</p>"_s, u"<p>a</p>"_s);
    row("a remote picture is a link to it",
        u"<img src=\"https://far.example/p.png\" alt=\"A boat\">"_s,
        u"<a class=\"remote-picture\" href=\"https://far.example/p.png\" "
        "rel=\"noopener noreferrer\">A boat</a>"_s);
    row("a remote picture in a link is named",
        u"<a href=\"#\"><img src=\"https://far.example/p.png\" alt=\"A boat\"></a>"_s,
        u"<a href=\"#\"><span class=\"remote-picture\">A boat</span></a>"_s);
    row("a remote picture without words says where it is",
        u"<img src=\"https://far.example/p.png\">"_s,
        u"<a class=\"remote-picture\" href=\"https://far.example/p.png\" "
        "rel=\"noopener noreferrer\">Picture on far.example</a>"_s);
    row("a picture above the folder is its words", u"<img src=\"../p.png\" alt=\"A boat\">"_s,
        u"A boat"_s);
    row("media never start by themselves", u"<audio src=a.mp3 autoplay loop></audio>"_s,
        u"<audio src=\"a.mp3\" controls=\"\" preload=\"metadata\"></audio>"_s);
    row("a task's checkbox is made again",
        u"<ul><li><input type=\"checkbox\" disabled=\"\" /> a</li></ul>"_s,
        u"<ul><li class=\"task\"><input type=\"checkbox\" disabled=\"\"> a</li></ul>"_s);
    row("a checkbox elsewhere goes", u"<p><input type=\"checkbox\"> a</p>"_s, u"<p> a</p>"_s);
    row("an open table is closed", u"<table><tr><td>a"_s,
        u"<table><tbody><tr><td>a</td></tr></tbody></table>"_s);
    row("control characters go", u"<p>a&#7;b&#x85;</p>"_s, u"<p>ab\u2026</p>"_s);
}

void HtmlSanitiserTest::markup_becomesWhatIsAllowed()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(sanitiseHtml(html), expected);
    QCOMPARE(sanitiseHtml(expected), expected);
}

void HtmlSanitiserTest::deepNesting_isFlattenedWithItsText()
{
    const QString safe = sanitiseHtml(u"<div>"_s.repeated(1000) + "the <b>words</b>"_L1);

    QCOMPARE(safe.count("<div>"_L1), 256);
    QVERIFY(safe.contains("the words"_L1));
    QCOMPARE(sanitiseHtml(safe), safe);
}

void HtmlSanitiserTest::absurdNesting_isShownAsWritten()
{
    const QString safe = sanitiseHtml(u"<div>"_s.repeated(200'000));

    QVERIFY(safe.startsWith("<p>&lt;div&gt;"_L1));
}

QTEST_GUILESS_MAIN(HtmlSanitiserTest)
#include "tst_htmlsanitiser.moc"
