// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/parser.h"
#include "support/waysback.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmark-gfm.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int gfm10 = 10;
constexpr int gfm13 = 13;

struct Example
{
    int number = 0;
    QList<QByteArray> extensions;
    QByteArray markdown;
    QByteArray html;
};

int gfmVersion()
{
    return cmark_version() & 0xff;
}

QString examplesFolder()
{
    return qEnvironmentVariable("GALLEY_SPEC_EXAMPLES");
}

QList<Example> readExamples(const QString &name)
{
    QFile file(examplesFolder() + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Example> examples;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        Example example{entry[u"example"].toInt(), {}, entry[u"markdown"].toString().toUtf8(),
            entry[u"html"].toString().toUtf8()};
        const QJsonArray names = entry[u"extensions"].toArray();
        for (const QJsonValue &extension : names)
            example.extensions.append(extension.toString().toUtf8());
        if (!example.extensions.contains("disabled"))
            examples.append(example);
    }
    return examples;
}

/// Strong emphasis within strong emphasis is written once since gfm.10: the inner marks go.
QByteArray withoutNestedStrong(const QByteArray &html)
{
    QByteArray kept;
    int depth = 0;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(html).sliced(i);
        if (rest.startsWith("<strong>")) {
            if (depth++ == 0)
                kept += "<strong>";
            i += 7;
        } else if (rest.startsWith("</strong>")) {
            if (--depth == 0)
                kept += "</strong>";
            i += 8;
        } else {
            kept += html[i];
        }
    }
    return kept;
}

bool isSame(const QByteArray &rendered, const QByteArray &expected)
{
    if (rendered == expected)
        return true;
    return gfmVersion() >= gfm10 && rendered == withoutNestedStrong(expected);
}

} // namespace

class tst_Specification : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void examples_renderAsSpecified_data();
    void examples_renderAsSpecified();
    void blocksTogether_areTheWholeText();
};

void tst_Specification::initTestCase()
{
    if (examplesFolder().isEmpty())
        QSKIP("GALLEY_SPEC_EXAMPLES is not set: the specification's examples are not looked at");
}

void tst_Specification::examples_renderAsSpecified_data()
{
    QTest::addColumn<QList<QByteArray>>("extraExtensions");
    QTest::addColumn<bool>("smartPunctuation");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("passingBefore13");
    QTest::addColumn<int>("passingSince13");

    const QList<QByteArray> all{
        "table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"};
    QTest::newRow("commonmark-0.29") << QList<QByteArray>() << false << 649 << 649 << 649;
    QTest::newRow("gfm-0.29") << QList<QByteArray>() << false << 670 << 659 << 670;
    QTest::newRow("cmark-gfm-extensions") << all << false << 30 << 26 << 29;
    QTest::newRow("cmark-gfm-smart_punct") << QList<QByteArray>() << true << 16 << 16 << 16;
}

void tst_Specification::examples_renderAsSpecified()
{
    QFETCH(QList<QByteArray>, extraExtensions);
    QFETCH(bool, smartPunctuation);
    QFETCH(int, total);
    QFETCH(int, passingBefore13);
    QFETCH(int, passingSince13);

    const QList<Example> examples = readExamples(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(examples.size(), total);

    QStringList failed;
    for (const Example &example : examples) {
        const QByteArray html = renderSpecification(
            example.markdown, example.extensions + extraExtensions, smartPunctuation);
        if (!isSame(html, example.html))
            failed.append(QString::number(example.number));
    }
    const int passed = total - static_cast<int>(failed.size());
    qInfo("%d of %d examples render as specified with cmark-gfm %s; others: %s", passed, total,
        cmark_version_string(), qPrintable(failed.join(u' ')));
    QVERIFY(passed >= (gfmVersion() >= gfm13 ? passingSince13 : passingBefore13));
}

void tst_Specification::blocksTogether_areTheWholeText()
{
    const QList<QByteArray> extensions{
        "table", "strikethrough", "autolink", "tagfilter", "tasklist", "footnotes"};
    int compared = 0;
    const QStringList files{u"commonmark-0.29"_s, u"gfm-0.29"_s, u"cmark-gfm-extensions"_s};
    for (const QString &name : files) {
        const QList<Example> examples = readExamples(name);
        for (const Example &example : examples) {
            QString together;
            int line = 0;
            const QString text = QString::fromUtf8(example.markdown);
            const QList<MarkdownBlock> blocks = parseMarkdown(text);
            for (const MarkdownBlock &block : blocks) {
                together += block.html;
                QVERIFY2(block.firstLine >= line, example.markdown.constData());
                line = block.firstLine + block.lineCount;
                QVERIFY2(line <= text.count(u'\n') + 1, example.markdown.constData());
            }
            QCOMPARE(together.toUtf8(),
                withOwnWaysBack(renderSpecification(example.markdown, extensions, false)));
            ++compared;
        }
    }
    qInfo("%d texts compared", compared);
    QVERIFY(compared > 1300);
}

QTEST_GUILESS_MAIN(tst_Specification)
#include "tst_specification.moc"
