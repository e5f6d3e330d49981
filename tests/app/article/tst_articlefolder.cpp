// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/articlefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestArticleFolder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bundle_isNamedAfterTheArticle_data();
    void bundle_isNamedAfterTheArticle();
    void fileInTheFolder_isFound_data();
    void fileInTheFolder_isFound();
    void anythingElse_isRefused_data();
    void anythingElse_isRefused();
    void unsavedArticle_hasNoFiles();
    void folderBehindALink_isItself();

private:
    void make(const QString &name)
    {
        QFile file(m_root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_root;
    ArticleFolder m_folder;
};

void TestArticleFolder::initTestCase()
{
    QVERIFY(QDir(m_root.path()).mkpath(u"story/assets"_s));
    QVERIFY(QDir(m_root.path()).mkpath(u"story2"_s));
    for (const QString &name :
        {u"secret.txt"_s, u"story2/near.png"_s, u"story/a b.png"_s, u"story/100%.png"_s,
            u"story/assets/ü.png"_s, u"story/a:b.png"_s, u"story/back\\slash"_s})
        make(name);
    QFile::link(u"../secret.txt"_s, m_root.filePath(u"story/link.txt"_s));
    QFile::link(u".."_s, m_root.filePath(u"story/up"_s));
    QFile::link(u"assets/ü.png"_s, m_root.filePath(u"story/inner.png"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_root.filePath(u"story/pipe"_s)).constData(), 0600), 0);
    m_folder = ArticleFolder(m_root.filePath(u"story/article.md"_s));
    QCOMPARE(m_folder.path(), m_root.filePath(u"story"_s));
}

void TestArticleFolder::bundle_isNamedAfterTheArticle_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("bundle");
    QTest::newRow("ordinary") << u"/x/story.md"_s << u"story.galley"_s;
    QTest::newRow("two dots") << u"/x/a.b.md"_s << u"a.b.galley"_s;
    QTest::newRow("no ending") << u"/x/story"_s << u"story.galley"_s;
    QTest::newRow("only an ending") << u"/x/.md"_s << u".md.galley"_s;
    QTest::newRow("unsaved") << QString() << QString();
}

void TestArticleFolder::bundle_isNamedAfterTheArticle()
{
    QFETCH(QString, article);
    QFETCH(QString, bundle);

    QCOMPARE(ArticleFolder(article).bundleName(), bundle);
}

void TestArticleFolder::fileInTheFolder_isFound_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("file");
    QTest::newRow("escaped blank") << u"a%20b.png"_s << u"a b.png"_s;
    QTest::newRow("plain blank") << u"a b.png"_s << u"a b.png"_s;
    QTest::newRow("escaped percent") << u"100%25.png"_s << u"100%.png"_s;
    QTest::newRow("umlaut") << u"assets/ü.png"_s << u"assets/ü.png"_s;
    QTest::newRow("escaped umlaut") << u"assets/%C3%BC.png"_s << u"assets/ü.png"_s;
    QTest::newRow("query and fragment") << u"./a%20b.png?size=2#top"_s << u"a b.png"_s;
    QTest::newRow("down and up") << u"assets/../a%20b.png"_s << u"a b.png"_s;
    QTest::newRow("link inside") << u"inner.png"_s << u"assets/ü.png"_s;
    QTest::newRow("colon") << u"./a:b.png"_s << u"a:b.png"_s;
    QTest::newRow("backslash") << u"back%5Cslash"_s << u"back\\slash"_s;
}

void TestArticleFolder::fileInTheFolder_isFound()
{
    QFETCH(QString, url);
    QFETCH(QString, file);

    const Result<QString> result = m_folder.fileFor(url);

    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(*result, QFileInfo(m_root.filePath(u"story/"_s + file)).canonicalFilePath());
}

void TestArticleFolder::anythingElse_isRefused_data()
{
    QTest::addColumn<QString>("url");
    const QString absolute = m_root.filePath(u"secret.txt"_s);
    const QStringList urls{QString(), u"?x"_s, u"#x"_s, u"../secret.txt"_s, u"%2e%2e/secret.txt"_s,
        u"%2E%2E%2Fsecret.txt"_s, u"..%2fsecret.txt"_s, u".%2e/secret.txt"_s,
        u"assets/../../secret.txt"_s, u"assets/%2e%2e/%2e%2e/secret.txt"_s, u"./../secret.txt"_s,
        u".//..//secret.txt"_s, u"..\\secret.txt"_s, u"%252e%252e/secret.txt"_s, u"up/secret.txt"_s,
        u"up/story2/near.png"_s, u"../story2/near.png"_s, u"link.txt"_s, u"link.txt%00.png"_s,
        u"a%20b.png%00"_s, u"/etc/passwd"_s, u"//etc/passwd"_s, u"%2fetc/passwd"_s,
        u"%2Fetc%2Fpasswd"_s, absolute, u"file://"_s + absolute, u"file:"_s + absolute,
        u"FILE:///etc/passwd"_s, u"file:a%20b.png"_s, u"https://example.org/a.png"_s,
        u"data:text/plain,x"_s, u"C:/windows/win.ini"_s, u":/publication/publication.yaml"_s,
        u"qrc:/publication/publication.yaml"_s, u"assets"_s, u"."_s, u".."_s, u"up"_s, u"pipe"_s,
        u"missing.png"_s, u"a%20b.png/"_s + u"more"_s, u"%FF.png"_s, u"~/secret.txt"_s,
        u"/proc/self/environ"_s};
    for (const QString &url : urls)
        QTest::newRow(qPrintable(u"<%1>"_s.arg(url))) << url;
}

void TestArticleFolder::anythingElse_isRefused()
{
    QFETCH(QString, url);

    const Result<QString> result = m_folder.fileFor(url);

    QVERIFY2(!result, result ? qPrintable(*result) : "");
    QVERIFY(result.error().message.endsWith(u'.'));
}

void TestArticleFolder::unsavedArticle_hasNoFiles()
{
    QVERIFY(ArticleFolder().path().isEmpty());
    QVERIFY(!ArticleFolder().fileFor(u"etc/passwd"_s));
    QVERIFY(!ArticleFolder(QString()).fileFor(u"tst_articlefolder"_s));
}

void TestArticleFolder::folderBehindALink_isItself()
{
    QFile::link(u"story"_s, m_root.filePath(u"shortcut"_s));

    const ArticleFolder folder(m_root.filePath(u"shortcut/article.md"_s));

    QVERIFY(folder.fileFor(u"a%20b.png"_s));
    QVERIFY(!folder.fileFor(u"../secret.txt"_s));
}

QTEST_GUILESS_MAIN(TestArticleFolder)
#include "tst_articlefolder.moc"
