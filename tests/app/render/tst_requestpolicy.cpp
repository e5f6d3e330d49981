// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/requestpolicy.h"
#include "support/linkaddresses.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Galley::ResourceKind)
Q_DECLARE_METATYPE(Galley::AddressUse)

namespace {

const QUrl page(u"galley://article/"_s);

const QStringList foreignAddresses{u"https://far.example/p.png"_s, u"http://far.example/p.png"_s,
    u"http://127.0.0.1/p.png"_s, u"http://127.1/p.png"_s, u"http://localhost:8080/p.png"_s,
    u"http://[::1]/p.png"_s, u"http://10.0.0.1/p.png"_s, u"http://192.168.0.1/p.png"_s,
    u"http://172.16.9.9/p.png"_s, u"http://169.254.169.254/latest/meta-data/"_s,
    u"http://100.64.0.1/p.png"_s, u"http://[fe80::1]/p.png"_s, u"http://[fd00::1]/p.png"_s,
    u"http://0.0.0.0/p.png"_s, u"http://2130706433/p.png"_s, u"http://0x7f000001/p.png"_s,
    u"file:///etc/passwd"_s, u"file://localhost/etc/passwd"_s, u"FILE:///etc/passwd"_s,
    u"qrc:/preview/page.css"_s, u"chrome://settings/"_s, u"devtools://x/"_s, u"about:blank"_s,
    u"view-source:galley://article/"_s, u"blob:galley://article/1"_s,
    u"filesystem:galley://article/temporary/p.png"_s, u"javascript:alert(1)"_s,
    u"ftp://far.example/p.png"_s, u"ws://far.example/"_s, u"wss://far.example/"_s,
    u"data:text/html,x"_s, u"data:image/svg+xml,<svg/>"_s, u"data:image/svg+xml;base64,PHN2Zy8+"_s,
    u"data:text/css,a{}"_s, u"data:,x"_s, u"data:image/png,raw"_s, u"galley://other/p.png"_s,
    u"galley://article.far.example/p.png"_s, u"galley://user@article/p.png"_s,
    u"galley://article:81/p.png"_s, u"galley:///p.png"_s, u"galley://article/../p.png"_s,
    u"galley://article/a/../../p.png"_s, u"galley://article/%2e%2e/p.png"_s,
    u"galley://article/%2E%2E%2Fp.png"_s, u"galley://article/%252e%252e/p.png"_s,
    u"galley://article//etc/passwd"_s, u"galley://article/%2Fetc/passwd"_s,
    u"galley://article/a%5C..%5Cp.png"_s, u"galley://article/a%00.png"_s, u"mailto:a@far.example"_s,
    u"p.png"_s, QString()};

} // namespace

class RequestPolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void ownParts_load_data();
    void ownParts_load();
    void foreignAddress_neverLoads_data();
    void foreignAddress_neverLoads();
    void ownParts_doNotLoadAsSomethingElse_data();
    void ownParts_doNotLoadAsSomethingElse();
    void otherPages_getNothing_data();
    void otherPages_getNothing();
    void addressToOpenOutside_isJudged_data();
    void addressToOpenOutside_isJudged();
    void addressOfALink_isJudged_data();
    void addressOfALink_isJudged();
    void addressInAPage_isJudged_data();
    void addressInAPage_isJudged();
};

void RequestPolicyTest::ownParts_load_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ResourceKind>("kind");
    QTest::newRow("page") << u"galley://article/"_s << ResourceKind::MainFrame;
    QTest::newRow("page with a place") << u"galley://article/#note"_s << ResourceKind::MainFrame;
    QTest::newRow("picture") << u"galley://article/p.png"_s << ResourceKind::Image;
    QTest::newRow("in a folder") << u"galley://article/a/b%20c.jpg"_s << ResourceKind::Image;
    QTest::newRow("dots in a name") << u"galley://article/a..b.jpg"_s << ResourceKind::Image;
    QTest::newRow("media") << u"galley://article/clip.webm"_s << ResourceKind::Media;
    QTest::newRow("data png") << u"data:image/png;base64,iVBORw0KGgo="_s << ResourceKind::Image;
    QTest::newRow("data jpeg") << u"data:image/jpeg;base64,/9j/4AAQ"_s << ResourceKind::Image;
}

void RequestPolicyTest::ownParts_load()
{
    QFETCH(const QString, url);
    QFETCH(const ResourceKind, kind);

    QCOMPARE(decideRequest(QUrl(url), kind, page), Decision::Allow);
}

void RequestPolicyTest::foreignAddress_neverLoads_data()
{
    QTest::addColumn<QString>("url");
    for (const QString &address : foreignAddresses)
        QTest::newRow(address.isEmpty() ? "nothing" : address.toUtf8().constData()) << address;
}

void RequestPolicyTest::foreignAddress_neverLoads()
{
    QFETCH(const QString, url);

    for (int kind = 0; kind <= int(ResourceKind::Other); ++kind)
        QCOMPARE(decideRequest(QUrl(url), ResourceKind(kind), page), Decision::Block);
}

void RequestPolicyTest::ownParts_doNotLoadAsSomethingElse_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ResourceKind>("kind");
    const auto row = [](const char *name, const QString &url, ResourceKind kind) {
        QTest::newRow(name) << url << kind;
    };
    row("page in a frame", u"galley://article/"_s, ResourceKind::SubFrame);
    row("file as the page", u"galley://article/p.html"_s, ResourceKind::MainFrame);
    row("page with a query", u"galley://article/?x"_s, ResourceKind::MainFrame);
    row("data as the page", u"data:text/html,x"_s, ResourceKind::MainFrame);
    row("picture as the page", u"data:image/png;base64,iVBO"_s, ResourceKind::MainFrame);
    row("script", u"galley://article/patch.js"_s, ResourceKind::Script);
    row("font", u"galley://article/f.woff"_s, ResourceKind::Font);
    row("style beside the page", u"galley://article/page.css"_s, ResourceKind::Stylesheet);
    row("style of the folder", u"galley://article/own.css"_s, ResourceKind::Stylesheet);
    row("style of a folder in it", u"galley://article/a/page.css"_s, ResourceKind::Stylesheet);
    row("other", u"galley://article/p.png"_s, ResourceKind::Other);
    row("data media", u"data:image/png;base64,iVBO"_s, ResourceKind::Media);
    row("the folder itself", u"galley://article/"_s, ResourceKind::Image);
}

void RequestPolicyTest::ownParts_doNotLoadAsSomethingElse()
{
    QFETCH(const QString, url);
    QFETCH(const ResourceKind, kind);

    QCOMPARE(decideRequest(QUrl(url), kind, page), Decision::Block);
}

void RequestPolicyTest::otherPages_getNothing_data()
{
    QTest::addColumn<QString>("firstParty");
    const QStringList pages{u"https://far.example/"_s, u"file:///tmp/a.html"_s, u"about:blank"_s,
        u"galley://other/"_s, u"galley://article.far.example/"_s, u"data:text/html,x"_s, QString()};
    for (const QString &other : pages)
        QTest::newRow(other.isEmpty() ? "nothing" : other.toUtf8().constData()) << other;
}

void RequestPolicyTest::otherPages_getNothing()
{
    QFETCH(const QString, firstParty);

    const QUrl asking(firstParty);
    const QUrl picture(u"galley://article/p.png"_s);
    const QUrl data(u"data:image/png;base64,iVBO"_s);
    QCOMPARE(decideRequest(picture, ResourceKind::Image, asking), Decision::Block);
    QCOMPARE(decideRequest(data, ResourceKind::Image, asking), Decision::Block);
}

void RequestPolicyTest::addressToOpenOutside_isJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const QStringList safe{u"https://good.example/"_s, u"http://good.example/a?b#c"_s,
        u"HTTPS://GOOD.EXAMPLE/"_s, u"https://xn--bcher-kva.example/"_s, u"mailto:a@good.example"_s,
        u"mailto:a@good.example?subject=b%20c&body=d%0D%0Ae"_s, u"https://good.example/%0A--x"_s,
        u"mailto:a@good.example?CC=b@good.example&Subject=50%25"_s, u"mailto:a@good.example?"_s,
        u"mailto:a@good.example,b@good.example?%62ody=x"_s};
    const QStringList unsafe{u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
        u"data:text/html,x"_s, u"vbscript:x"_s, u"view-source:https://good.example/"_s,
        u"ms-msdt:/id"_s, u"search-ms:q"_s, u"smb://good.example/"_s, u"ssh://-oProxyCommand=x/"_s,
        u"ftp://good.example/"_s, u"tel:+44"_s, u"galley://article/"_s, u"about:blank"_s,
        u"chrome://settings"_s, u"https:///a"_s, u"https:a"_s, u"mailto:"_s, u"steam://run/1"_s,
        u"vscode://file/a"_s, u"-x"_s, u"a.html"_s, u"/etc/passwd"_s,
        u"mailto:a@good.example%0Acc:b"_s, u"mailto:a@good.example%250Acc:b"_s,
        u"mailto:a@good.example?attach=/etc/passwd"_s,
        u"mailto:a@good.example?subject=x&ATTACHMENT=/etc/passwd"_s,
        u"mailto:a@good.example?a%74tach=/etc/passwd"_s, u"mailto:a@good.example?bcc=b"_s,
        u"mailto:a@good.example?subject=x%0D%0Abcc:b"_s, u"mailto:a@good.example?cc=b%0ax"_s,
        u"mailto:a@good.example?subject=x%250Abcc:b"_s, u"mailto:a@good.example?cc=b%00"_s,
        u"mailto:a@good.example?subject=x#&attach=/etc/passwd"_s,
        u"mailto:a@good.example?subject%0A=x"_s, u"mailto:?subject=x"_s, QString()};
    for (const QString &url : safe)
        QTest::newRow(url.toUtf8().constData()) << url << true;
    for (const QString &url : unsafe)
        QTest::newRow(url.isEmpty() ? "nothing" : url.toUtf8().constData()) << url << false;
}

void RequestPolicyTest::addressToOpenOutside_isJudged()
{
    QFETCH(const QString, url);
    QFETCH(const bool, expected);

    QCOMPARE(isSafeToOpenOutside(QUrl(url)), expected);
}

void RequestPolicyTest::addressOfALink_isJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opens");
    for (const auto &[address, opens] : LinkAddresses::all())
        QTest::newRow(qPrintable(address)) << address << opens;
}

void RequestPolicyTest::addressOfALink_isJudged()
{
    QFETCH(const QString, address);
    QFETCH(const bool, opens);

    QCOMPARE(isSafeToOpenOutside(QUrl(address)), opens);
    QCOMPARE(isSafeToOpenOutside(QUrl::fromEncoded(address.toLatin1())), opens);
}

void RequestPolicyTest::addressInAPage_isJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("asLink");
    QTest::addColumn<bool>("asPicture");
    const auto row = [](const QString &address, bool asLink, bool asPicture) {
        QTest::newRow(
            address.isEmpty() ? "nothing" : address.toUtf8().toPercentEncoding().constData())
            << address << asLink << asPicture;
    };
    row(u"https://good.example/"_s, true, true);
    row(u"HTTP://good.example"_s, true, true);
    row(u"mailto:a@good.example"_s, true, false);
    row(u"#note"_s, true, false);
    row(u"p.png"_s, true, true);
    row(u"a/b c.png"_s, true, true);
    row(u"./a:b.png"_s, true, true);
    row(u"a%20b.png?v=1#c"_s, true, true);
    row(u"../p.png"_s, true, false);
    row(u"a/%2e%2E/p.png"_s, true, false);
    row(u"/about"_s, true, false);
    row(u"?page=2"_s, true, false);
    row(u"javascript%3Aalert(1)"_s, true, true);
    row(u"data:image/png;base64,iVBORw0KGgo="_s, false, true);
    row(u"DATA:image/GIF;base64,R0lGOD"_s, false, true);
    row(u"data:image/svg+xml;base64,PHN2Zy8+"_s, false, false);
    row(u"data:text/html;base64,PHN2Zy8+"_s, false, false);
    row(u"data:image/png;base64,iVBO\"x"_s, false, false);
    for (const QString &address : {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s,
             u" javascript:x"_s, u"java\tscript:x"_s, u"java\nscript:x"_s, u"java\u00adscript:x"_s,
             u"java\u200bscript:x"_s, u"\u0001javascript:x"_s, u"javascript :x"_s, u"vbscript:x"_s,
             u"livescript:x"_s, u"mocha:x"_s, u"feed:javascript:x"_s, u"view-source:x"_s,
             u"ms-msdt:x"_s, u"file:///etc/passwd"_s, u"C:\\a.png"_s, u"\\\\far\\share"_s,
             u"//far.example/p.png"_s, u"/\\far.example/p.png"_s, u"\\/far.example/p.png"_s,
             u"https:"_s, u"https:/good.example"_s, u"https:good.example"_s, u"https://"_s,
             u"https:\\\\good.example"_s, u"https:///p.png"_s, u"http s://good.example"_s,
             u"https://good.example/a\nb"_s, u"blob:https://good.example/1"_s, u"about:blank"_s,
             u"galley://article/"_s, u"made-up:x"_s, u":x"_s, u"a\\b.png"_s, QString()})
        row(address, false, false);
}

void RequestPolicyTest::addressInAPage_isJudged()
{
    QFETCH(const QString, address);
    QFETCH(const bool, asLink);
    QFETCH(const bool, asPicture);

    QCOMPARE(isAllowedAddress(address, AddressUse::Link), asLink);
    QCOMPARE(isAllowedAddress(address, AddressUse::Picture), asPicture);
}

QTEST_GUILESS_MAIN(RequestPolicyTest)
#include "tst_requestpolicy.moc"
