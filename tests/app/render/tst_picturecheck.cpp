// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picturecheck.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPictureCheck final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<ScratchFolder>();
        m_check = {};
    }

    void pictureThatCannotBeExported_isAProblem_data();
    void pictureThatCannotBeExported_isAProblem();
    void problem_standsWhereThePictureIsWritten();
    void onlyTheContentSays_whatIsNoPicture();
    void picturesOverTheBudget_areNamed();
    void finePictures_areLookedAtOnce();
    void fileThatAppears_isSeen();

private:
    [[nodiscard]] QList<Problem> problemsOf(
        const QStringList &lines, const QString &html, PictureCheck::Depth depth)
    {
        m_check.begin(ArticleFolder(m_folder->path(u"story/story.md"_s)), depth);
        m_pictures = m_check.picturesOf(html, lines);
        return problemsNow();
    }
    [[nodiscard]] QList<Problem> problemsNow() const
    {
        PictureBudget budget;
        return Galley::problemsOf(m_pictures, budget);
    }
    /// A file that begins as a JPEG does, and has holes for the rest.
    void writePhoto(const QString &name, qint64 size) const
    {
        QVERIFY(QFile::resize(m_folder->write(name, "\xff\xd8\xff\xe0"), size));
    }

    std::unique_ptr<ScratchFolder> m_folder;
    PictureCheck m_check;
    QList<CheckedPicture> m_pictures;
};

void TestPictureCheck::pictureThatCannotBeExported_isAProblem_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("said"); // empty: nothing
    QTest::newRow("fine") << u"<img src='fine.jpg'>"_s << QString();
    QTest::newRow("largest") << u"<img src='largest.jpg'>"_s << QString();
    QTest::newRow("encoded") << u"<img src='a%20b.jpg?x#y'>"_s << QString();
    QTest::newRow("remote") << u"<img src='https://far.example/p.jpg'>"_s << QString();
    QTest::newRow("in its address") << u"<img src='data:image/png;base64,iVBO'>"_s << QString();
    QTest::newRow("in a style") << u"<style><img src='gone.jpg'></style>"_s << QString();
    QTest::newRow("words") << u"<p>&lt;img src='gone.jpg'></p>"_s << QString();
    QTest::newRow("missing") << u"<IMG SRC='gone.jpg'>"_s << u"There is no file “gone.jpg”"_s;
    QTest::newRow("deep") << u"<ul><li><a><img src='gone.jpg'></a></ul>"_s
                          << u"There is no file “gone.jpg”"_s;
    QTest::newRow("other name") << u"<image src='gone.jpg'>"_s << u"There is no file “gone.jpg”"_s;
    QTest::newRow("too large") << u"<img src='huge.jpg'>"_s << u"“huge.jpg” is left out"_s;
    QTest::newRow("above") << u"<img src='../above.jpg'>"_s
                           << u"“../above.jpg” lies outside the article's folder."_s;
    QTest::newRow("absolute") << u"<img src='/etc/passwd'>"_s
                              << u"“/etc/passwd” lies outside the article's folder."_s;
    QTest::newRow("file") << u"<img src='file:///etc/passwd'>"_s << u"lies outside"_s;
    QTest::newRow("drawing") << u"<img src='data:image/svg+xml,x'>"_s << u"lies outside"_s;
    QTest::newRow("folder") << u"<img src='sub'>"_s << u"“sub” is not an ordinary file."_s;
    QTest::newRow("backslash") << u"<img src='a\\b.jpg'>"_s << u"cannot be shown as a picture"_s;
    QTest::newRow("nothing") << u"<img src=''>"_s << u"A picture has no file"_s;
}

void TestPictureCheck::pictureThatCannotBeExported_isAProblem()
{
    QFETCH(QString, html);
    QFETCH(QString, said);
    m_folder->write(u"above.jpg"_s, "\xff\xd8\xff\xe0");
    m_folder->write(u"story/sub/x"_s, "x");
    for (const QString &name : {u"fine.jpg"_s, u"a b.jpg"_s, u"a\\b.jpg"_s})
        writePhoto(u"story/"_s + name, 1000);
    writePhoto(u"story/largest.jpg"_s, largestPicture);
    writePhoto(u"story/huge.jpg"_s, largestPicture + 1);

    for (const auto depth : {PictureCheck::Depth::Existence, PictureCheck::Depth::Content}) {
        const QList<Problem> problems = problemsOf({u"x"_s}, html, depth);
        QCOMPARE(problems.size(), said.isEmpty() ? 0 : 1);
        if (!said.isEmpty())
            QVERIFY2(problems[0].message.contains(said), qPrintable(problems[0].message));
    }
}

void TestPictureCheck::problem_standsWhereThePictureIsWritten()
{
    const QStringList lines{u"Words."_s, u"See ![x](a b.jpg) and"_s, u"![y](c%20d.jpg)."_s};
    const QList<Problem> problems = problemsOf(lines,
        u"<img src='a%20b.jpg'><img src='c%20d.jpg'><img src='elsewhere.jpg'>"_s,
        PictureCheck::Depth::Existence);

    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0].line, 1);
    QCOMPARE(problems[0].column, 9);
    QCOMPARE(problems[1].line, 2);
    QCOMPARE(problems[1].column, 5);
    QCOMPARE(problems[2].line, 0);

    const QList<Problem> ofNoLine
        = problemsOf({}, u"<img src='a.jpg'>"_s, PictureCheck::Depth::Existence);
    QCOMPARE(ofNoLine.size(), 1);
    QCOMPARE(ofNoLine[0].line, -1);
}

void TestPictureCheck::onlyTheContentSays_whatIsNoPicture()
{
    m_folder->write(u"story/list.jpg"_s, "bread, milk, and other things that are no picture");
    const QString html = u"<img src='list.jpg'>"_s;

    QVERIFY(problemsOf({u"x"_s}, html, PictureCheck::Depth::Existence).isEmpty());
    const QList<Problem> problems = problemsOf({u"x"_s}, html, PictureCheck::Depth::Content);

    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].message.startsWith(u"“list.jpg” is not a picture"_s));
}

void TestPictureCheck::picturesOverTheBudget_areNamed()
{
    writePhoto(u"story/p.jpg"_s, PictureBudget::most / 6);
    writePhoto(u"story/last.jpg"_s, 1);
    const QString one = u"<img src='p.jpg'>"_s;

    QVERIFY(problemsOf({u"x"_s}, one.repeated(6), PictureCheck::Depth::Existence).isEmpty());
    const QList<Problem> problems = problemsOf(
        {u"x"_s}, one.repeated(6) + u"<img src='last.jpg'>"_s, PictureCheck::Depth::Existence);

    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].message.startsWith(u"“last.jpg” is left out of exports"_s));
}

void TestPictureCheck::finePictures_areLookedAtOnce()
{
    writePhoto(u"story/fine.jpg"_s, 10);
    QVERIFY(problemsOf({u"x"_s}, u"<p><img src='fine.jpg'></p>"_s, PictureCheck::Depth::Existence)
                .isEmpty());

    for (int keystroke = 0; keystroke < 10; ++keystroke)
        QVERIFY(!m_check.lookAgain(m_pictures));

    QCOMPARE(m_check.looks(), 1);
}

void TestPictureCheck::fileThatAppears_isSeen()
{
    QCOMPARE(
        problemsOf({u"x"_s}, u"<img src='late.jpg'>"_s, PictureCheck::Depth::Existence).size(), 1);
    QVERIFY(!m_check.lookAgain(m_pictures));

    writePhoto(u"story/late.jpg"_s, 10);

    QVERIFY(m_check.lookAgain(m_pictures));
    QVERIFY(problemsNow().isEmpty());
}

QTEST_GUILESS_MAIN(TestPictureCheck)
#include "tst_picturecheck.moc"
