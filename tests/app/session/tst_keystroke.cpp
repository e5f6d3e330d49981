// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/renderprotocol.h"
#include "session/renderservice.h"

#include <QTest>

using namespace Galley;
using namespace Galley::RenderProtocol;
using namespace Qt::StringLiterals;

/// What one key costs from the window's pipe to the page, counted: it must not depend on how long
/// the article is. What the editor does of it is counted in tst_editor_costs, what the page does in
/// tst_previewedits.
class TestKeystroke final : public QObject
{
    Q_OBJECT

private slots:
    void aLetter_costsTheSameInAnyArticle();
    void aNewParagraph_costsTheSameInAnyArticle();
    void aHeading_costsTheSameInAnyArticle();
    void anEmbed_costsTheSameInAnyArticle();
};

namespace {

struct Cost
{
    qint64 linesParsed = 0;
    qint64 blocksParsed = 0;
    qint64 blocksRendered = 0;
    qsizetype blocksPatched = 0;
    qsizetype bytesSent = 0; ///< to the worker
    qsizetype bytesAnswered = 0;
    bool operator==(const Cost &) const = default;
};

char *toString(const Cost &cost)
{
    return QTest::toString(
        u"%1 lines and %2 blocks parsed, %3 rendered, %4 patched, %5 bytes sent, "
        "%6 answered"_s.arg(cost.linesParsed)
            .arg(cost.blocksParsed)
            .arg(cost.blocksRendered)
            .arg(cost.blocksPatched)
            .arg(cost.bytesSent)
            .arg(cost.bytesAnswered));
}

/// Of everything that articles are made of, about as many bytes.
QStringList article(int bytes)
{
    const QStringList part{u"## What the council said"_s, QString(),
        u"The council met on *Tuesday* and said [nothing](https://example.org/a). "_s.repeated(8),
        QString(), u"> Nobody asked us, and nobody will."_s, QString(), u"- one"_s, u"- two"_s,
        QString(), u"https://x.com/somebody/status/20"_s, QString(), u"Words of a note[^n]."_s,
        QString(), u"| a | b |"_s, u"| - | - |"_s, u"| 1 | 2 |"_s, QString(),
        u"The bridge was closed for a year, and nobody said why. "_s.repeated(10), QString()};
    QStringList lines{u"---"_s, u"title: The bridge"_s, u"footer: none"_s, u"---"_s, QString()};
    qsizetype size = 0;
    while (size < bytes) {
        lines += part;
        for (const QString &line : part)
            size += line.size() + 1;
    }
    lines += {u"[^n]: The note."_s, QString()};
    return lines;
}

/// The line of the paragraph in the middle.
int middle(const QStringList &lines)
{
    int line = int(lines.size()) / 2;
    while (!lines.at(line).startsWith(u"The bridge"_s))
        ++line;
    return line;
}

/// `edit` is made of the line in the middle.
Cost costOf(int bytes, const std::function<LineEdit(int line, const QString &text)> &edit)
{
    QStringList lines = article(bytes);
    ArticleRenderer renderer;
    ArticleRenderer::Options options;
    options.interfaceLanguage = u"en"_s;
    renderer.setText(lines, options);
    (void)renderer.render();
    const int line = middle(lines);
    const LineEdit change = edit(line, lines.at(line));

    const ArticleRenderer::Work before = renderer.work();
    renderer.apply(change);
    RenderOutput output = renderer.render(ArticleRenderer::Amount::Piece);
    const ArticleRenderer::Work after = renderer.work();
    if (!output.isMetaNew) {
        output.meta = {};
        output.problems.clear();
    }

    Cost cost;
    cost.linesParsed = after.parsed.linesParsed - before.parsed.linesParsed;
    cost.blocksParsed = after.parsed.blocksParsed - before.parsed.blocksParsed;
    cost.blocksRendered = after.blocksRendered - before.blocksRendered;
    for (const PagePatch::Splice &splice : std::as_const(output.patch.splices))
        cost.blocksPatched += splice.inserted.size() + splice.removed;
    cost.bytesSent = pack(Kind::Edit, Edit{1, change}).payload.size();
    output.wordCount = 0;
    cost.bytesAnswered = pack(Kind::Output, Output{1, false, output}).payload.size();
    return cost;
}

void compareSizes(const std::function<LineEdit(int line, const QString &text)> &edit)
{
    const Cost small = costOf(10'000, edit);
    QVERIFY(small.blocksRendered > 0);
    QVERIFY2(small.blocksPatched <= 4, toString(small));
    QCOMPARE(costOf(100'000, edit), small);
    QCOMPARE(costOf(5'000'000, edit), small);
}

} // namespace

void TestKeystroke::aLetter_costsTheSameInAnyArticle()
{
    const auto letter = [](int line, const QString &text) {
        return LineEdit{line, 1, {QString(text).insert(5, u'x')}};
    };
    const Cost cost = costOf(10'000, letter);
    QCOMPARE(cost.blocksParsed, 1);
    QCOMPARE(cost.blocksRendered, 1);
    QCOMPARE(cost.blocksPatched, 2); // one goes, one comes
    compareSizes(letter);
}

void TestKeystroke::aNewParagraph_costsTheSameInAnyArticle()
{
    compareSizes([](int line, const QString &text) {
        return LineEdit{line, 1, {text.left(40), QString(), text.mid(40)}};
    });
}

void TestKeystroke::aHeading_costsTheSameInAnyArticle()
{
    compareSizes([](int line, const QString &text) {
        return LineEdit{line, 1, {u"### "_s + text}};
    });
}

void TestKeystroke::anEmbed_costsTheSameInAnyArticle()
{
    compareSizes([](int line, const QString &) {
        return LineEdit{line, 0, {u"https://mastodon.social/@a/109300000000000001"_s, QString()}};
    });
}

QTEST_GUILESS_MAIN(TestKeystroke)
#include "tst_keystroke.moc"
