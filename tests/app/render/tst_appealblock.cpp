// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/variables.h"
#include "render/appealblock.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Appeal sampleAppeal()
{
    Appeal appeal;
    appeal.name = u"plea"_s;
    appeal.lang = u"en-GB"_s;
    appeal.markdown = u"# A plea\n\nWords.\n{{amounts}}\n\n{{button}}\nLast words.\n"_s;
    appeal.buttonLabel = u"Help <us>"_s;
    appeal.buttonUrl = u"https://lamp.example/help?a=1&b=2"_s;
    appeal.choices = {{u"a"_s, u"3 a month"_s, u"https://lamp.example/3"_s, u"Most chosen"_s, true},
        {u"b"_s, u"Once"_s, u"https://lamp.example/once"_s, {}, false}};
    return appeal;
}

} // namespace

class AppealBlockTest final : public QObject
{
    Q_OBJECT

private slots:
    void appeal_isWrittenInItsOrder();
    void firstHeading_isTheNameOfTheAppeal_data();
    void firstHeading_isTheNameOfTheAppeal();
    void unsafeAddresses_haveNoButton();
    void hostileText_losesItsPower();
    void values_areTextWhereverTheyStand_data();
    void values_areTextWhereverTheyStand();
    void otherLanguage_isSaid();
    void closedComments_areNoted_data();
    void closedComments_areNoted();
};

void AppealBlockTest::appeal_isWrittenInItsOrder()
{
    QCOMPARE(appealBlockHtml(sampleAppeal(), Comments::Open, u"en-GB"_s),
        u"<aside class=\"appeal\" aria-labelledby=\"appeal-heading\">\n"
        "<h2 id=\"appeal-heading\">A plea</h2>\n"
        "<p>Words.</p>\n"
        "<ul class=\"appeal-amounts\">\n"
        "<li class=\"is-default\"><a href=\"https://lamp.example/3\" rel=\"noopener noreferrer\">"
        "3 a month <span class=\"appeal-note\">Most chosen</span></a></li>\n"
        "<li><a href=\"https://lamp.example/once\" rel=\"noopener noreferrer\">Once</a></li>\n"
        "</ul>\n"
        "<p><a class=\"appeal-button\" href=\"https://lamp.example/help?a=1&amp;b=2\" "
        "rel=\"noopener noreferrer\">Help &lt;us&gt;</a></p>\n"
        "<p>Last words.</p>\n"
        "</aside>\n"_s);
}

void AppealBlockTest::firstHeading_isTheNameOfTheAppeal_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("of the first level, with an id")
        << u"<h1 id=\"x\">A</h1>"_s
        << u" aria-labelledby=\"user-content-x\">\n<h2 id=\"user-content-x\">A</h2>\n"_s;
    QTest::newRow("with another attribute")
        << u"<div><h1 lang=\"fr\">A</h1></div>"_s
        << u" aria-labelledby=\"appeal-heading\">\n"
           "<div><h2 id=\"appeal-heading\" lang=\"fr\">A</h2></div>\n"_s;
    QTest::newRow("the first of many")
        << u"---\n\n### A\n\n# B"_s
        << u" aria-labelledby=\"appeal-heading\">\n<hr>\n<h3 id=\"appeal-heading\">A</h3>\n"
           "<h2>B</h2>\n"_s;
    QTest::newRow("none, but its letters")
        << u"`<h1>`"_s << u" aria-label=\"Appeal\">\n<p><code>&lt;h1&gt;</code></p>\n"_s;
}

void AppealBlockTest::firstHeading_isTheNameOfTheAppeal()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, html);
    Appeal appeal;
    appeal.name = u"plea"_s;
    appeal.markdown = markdown;

    QCOMPARE(appealBlockHtml(appeal, Comments::Open, {}),
        "<aside class=\"appeal\""_L1 + html + "</aside>\n"_L1);
}

void AppealBlockTest::unsafeAddresses_haveNoButton()
{
    Appeal appeal = sampleAppeal();
    appeal.buttonUrl = u"javascript:top.ran=1"_s;
    appeal.choices[0].url = u"data:text/html,x"_s;
    appeal.choices[1].url = QString();

    const QString html = appealBlockHtml(appeal, Comments::Open, u"en-GB"_s);

    QVERIFY(!html.contains("<a "_L1));
    QVERIFY(!html.contains("<ul"_L1));
}

void AppealBlockTest::hostileText_losesItsPower()
{
    Appeal appeal;
    appeal.name = u"plea"_s;
    appeal.markdown = u"## <img src=x onerror=top.ran=1>\n\n<script>top.ran=1</script>\n\nWords."_s;
    appeal.lang = u"en\" onclick=\"top.ran=1"_s;
    appeal.commentsNote = u"<b onclick=top.ran=1>closed</b>"_s;

    const QString html = appealBlockHtml(appeal, Comments::Closed, u"en"_s);

    for (const char *power : {"<img", "<script", "onclick=\"", "<b"})
        QVERIFY2(!html.contains(QLatin1StringView(power)), qPrintable(html));
}

void AppealBlockTest::values_areTextWhereverTheyStand_data()
{
    QTest::addColumn<QString>("footer");
    QTest::addColumn<QString>("html");
    QTest::newRow("paragraph") << u"Of {{x}} now."_s
                               << u"<p>Of A &lt;b&gt;x&lt;/b&gt; a*b* now.</p>"_s;
    QTest::newRow("raw HTML") << u"<p>Of {{x}} now.</p>"_s
                              << u"<p>Of A &lt;b&gt;x&lt;/b&gt; a*b* now.</p>"_s;
    QTest::newRow("attribute") << u"<abbr title=\"{{x}}\">Y</abbr>"_s
                               << u"<abbr title=\"A &lt;b&gt;x&lt;/b&gt; a*b*\">Y</abbr>"_s;
    QTest::newRow("code") << u"`{{x}}`"_s << u"<code>A &lt;b&gt;x&lt;/b&gt; a*b*</code>"_s;
    QTest::newRow("heading") << u"## {{x}}"_s << u">A &lt;b&gt;x&lt;/b&gt; a*b*</h2>"_s;
    QTest::newRow("target") << u"[us]({{url}})"_s
                            << u"<a href=\"https://a.example/?b=c&amp;d=e\""_s;
    QTest::newRow("bare address") << u"<{{url}}>"_s
                                  << u"<a href=\"https://a.example/?b=c&amp;d=e\""_s;
}

void AppealBlockTest::values_areTextWhereverTheyStand()
{
    QFETCH(const QString, footer);
    QFETCH(const QString, html);
    Variables variables;
    variables.add(u"x"_s, u"A <b>x</b> a*b*"_s);
    variables.add(u"url"_s, u"https://a.example/?b=c&d=e"_s);
    Appeal appeal;
    appeal.name = u"plea"_s;
    appeal.markdown = fillVariables(footer, variables, Filling::Markdown).text;

    const QString shown = appealBlockHtml(appeal, Comments::Open, u"en"_s);

    QVERIFY2(shown.contains(html), qPrintable(shown));
}

void AppealBlockTest::otherLanguage_isSaid()
{
    Appeal appeal = sampleAppeal();
    appeal.lang = u"ar"_s;

    QVERIFY(
        appealBlockHtml(appeal, Comments::Open, u"en"_s).contains(" lang=\"ar\" dir=\"rtl\""_L1));
    QVERIFY(!appealBlockHtml(appeal, Comments::Open, u"ar"_s).contains("lang="_L1));
}

void AppealBlockTest::closedComments_areNoted_data()
{
    QTest::addColumn<Comments>("comments");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("html");
    QTest::newRow("open") << Comments::Open << u"Shut"_s << QString();
    QTest::newRow("unsaid") << Comments::Unsaid << u"Shut"_s << QString();
    QTest::newRow("closed") << Comments::Closed << QString()
                            << u"<p class=\"comments-note\">Comments are closed</p>\n"_s;
    QTest::newRow("closed, in other words")
        << Comments::Closed << u"Shut"_s << u"<p class=\"comments-note\">Shut</p>\n"_s;
}

void AppealBlockTest::closedComments_areNoted()
{
    QFETCH(const Comments, comments);
    QFETCH(const QString, note);
    QFETCH(const QString, html);
    Appeal appeal;
    appeal.commentsNote = note;

    QCOMPARE(appealBlockHtml(appeal, comments, u"en"_s), html);
}

QTEST_GUILESS_MAIN(AppealBlockTest)
#include "tst_appealblock.moc"
