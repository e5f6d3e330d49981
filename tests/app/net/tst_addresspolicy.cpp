// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/addresspolicy.h"

#include <QHostAddress>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestAddressPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void addressesOfTheOpenInternet_areAsked_data();
    void addressesOfTheOpenInternet_areAsked();
    void otherAddresses_areRefused_data();
    void otherAddresses_areRefused();
    void anAddressThatIsNone_isRefused();
    void publicWebAddresses_areAsked_data();
    void publicWebAddresses_areAsked();
    void otherWebAddresses_areRefused_data();
    void otherWebAddresses_areRefused();
    void everyRefusal_saysWhatIsWrong_data();
    void everyRefusal_saysWhatIsWrong();
};

namespace {

void addRows(std::initializer_list<const char *> rows)
{
    QTest::addColumn<QString>("address");
    for (const char *row : rows)
        QTest::newRow(row) << QString::fromUtf8(row);
}

} // namespace

void TestAddressPolicy::addressesOfTheOpenInternet_areAsked_data()
{
    addRows({"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "93.184.216.34", "100.63.255.255",
        "100.128.0.0", "104.244.42.1", "126.255.255.255", "128.0.0.0", "169.253.255.255",
        "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255", "192.0.1.0", "192.0.3.0",
        "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.99.255",
        "203.0.112.255", "203.0.114.0", "223.255.255.255", "2001:200::1", "2001:4860:4860::8888",
        "2606:4700:4700::1111", "2a00:1450:4001:82a::200e", "2003::1", "3ffe::1",
        "64:ff9b::808:808", "64:ff9b::5db8:d822"});
}

void TestAddressPolicy::addressesOfTheOpenInternet_areAsked()
{
    QFETCH(const QString, address);

    QVERIFY(isPublicAddress(QHostAddress(address)));
}

void TestAddressPolicy::otherAddresses_areRefused_data()
{
    addRows({"0.0.0.0", "0.0.0.1", "0.255.255.255", "10.0.0.0", "10.0.0.1", "10.255.255.255",
        "100.64.0.0", "100.100.100.200", "100.127.255.255", "127.0.0.0", "127.0.0.1",
        "127.255.255.255", "169.254.0.0", "169.254.169.254", "169.254.170.2", "169.254.255.255",
        "172.16.0.0", "172.17.0.1", "172.31.255.255", "192.0.0.0", "192.0.0.8", "192.0.0.170",
        "192.0.0.192", "192.0.2.0", "192.0.2.255", "192.31.196.1", "192.52.193.1", "192.88.99.0",
        "192.88.99.255", "192.168.0.0", "192.168.1.1", "192.168.255.255", "192.175.48.1",
        "198.18.0.0", "198.19.255.255", "198.51.100.0", "198.51.100.255", "203.0.113.0",
        "203.0.113.255", "224.0.0.0", "224.0.0.251", "239.255.255.250", "239.255.255.255",
        "240.0.0.0", "254.255.255.255", "255.255.255.255",
        // Nobody, oneself, and IPv4 in other clothes.
        "::", "::1", "::2", "::7f00:1", "::a00:1", "::808:808", "::ffff:0:0", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:192.168.0.1", "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1", "::ffff:0:8.8.8.8",
        // Translated.
        "64:ff9b::", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b::a9fe:a9fe", "64:ff9b::c0a8:1",
        "64:ff9b::6440:1", "64:ff9b::ffff:ffff", "64:ff9b:1::", "64:ff9b:1::808:808",
        "64:ff9b:1:ffff::1", "64:ff9b:0:0:0:1:808:808", "64:ff9c::808:808",
        // Tunnels and other protocols.
        "2001::", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:0:808:808::f7f7:f7f7", "2001:1::1",
        "2001:2::1", "2001:3::1", "2001:10::1", "2001:20::1", "2001:1ff::1",
        "2002::", "2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1", "2002:c0a8:101::1",
        "2002:a9fe:a9fe::1", "2620:4f:8000::1",
        // For books, for here, for many, for nobody.
        "2001:db8::", "2001:db8::1", "2001:db8:ffff::1", "3fff::1", "3fff:fff::1", "5f00::1",
        "100::1", "400::1", "1fff::1", "4000::1", "8000::1", "fc00::", "fc00::1", "fd00::1",
        "fd00:ec2::254", "fdff:ffff:ffff:ffff::1", "fe00::1", "fe80::", "fe80::1", "fe80::1%lo",
        "febf::1", "fec0::1", "feff::1", "ff00::", "ff01::1", "ff02::1", "ff02::fb", "ff05::2",
        "ff0e::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2606:4700::1%1"});
}

void TestAddressPolicy::otherAddresses_areRefused()
{
    QFETCH(const QString, address);

    const QHostAddress host(address);
    QVERIFY(!host.isNull());
    QVERIFY(!isPublicAddress(host));
}

void TestAddressPolicy::anAddressThatIsNone_isRefused()
{
    QVERIFY(!isPublicAddress(QHostAddress()));
    QVERIFY(!isPublicAddress(QHostAddress(QHostAddress::Any)));
    QVERIFY(!isPublicAddress(QHostAddress(QHostAddress::AnyIPv4)));
    QVERIFY(!isPublicAddress(QHostAddress(QHostAddress::AnyIPv6)));
}

void TestAddressPolicy::publicWebAddresses_areAsked_data()
{
    addRows({"https://news.example/", "https://news.example", "HTTPS://NEWS.EXAMPLE/Story",
        "https://news.example:443/story", "https://a.b.c.d.news.example/?a=b#c",
        "https://xn--bcher-kva.example/", "https://bücher.example/", "https://例え.jp/",
        "https://1.news.example/", "https://0x1.example/", "https://127.0.0.1.news.example/",
        "https://under_score.example/", "https://news.co.uk/@someone/1",
        "https://localhost.example/", "https://local.news.example/",
        "https://news.example/https://127.0.0.1/", "https://news.example/?url=http%3A%2F%2F[::1]"});
}

void TestAddressPolicy::publicWebAddresses_areAsked()
{
    QFETCH(const QString, address);

    const Result<> check = checkWebAddress(QUrl(address));
    QVERIFY2(check, check ? "" : qPrintable(check.error().message));
}

void TestAddressPolicy::otherWebAddresses_areRefused_data()
{
    addRows({"", "https:", "https://", "https:///story", "news.example", "//news.example/",
        // Other schemes.
        "http://news.example/", "ftp://news.example/", "file:///etc/passwd", "ws://news.example/",
        "wss://news.example/", "data:text/plain,x", "javascript:1", "qrc:/x", "about:blank",
        "view-source:https://news.example/", "gopher://news.example/",
        // Names and passwords.
        "https://me@news.example/", "https://me:secret@news.example/",
        "https://:secret@news.example/", "https://news.example@127.0.0.1/",
        "https://news.example%40127.0.0.1/",
        // Ports.
        "https://news.example:80/", "https://news.example:22/", "https://news.example:8443/",
        "https://news.example:444/", "https://news.example:0/", "https://news.example:65536/",
        // Numbers, plain and in costume.
        "https://127.0.0.1/", "https://8.8.8.8/", "https://8.8.8.8:443/", "https://127.1/",
        "https://127.0.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7f.1/",
        "https://0x7f.0x0.0x0.0x1/", "https://017700000001/", "https://0177.0.0.1/",
        "https://0177.1/", "https://127.0.0.0x1/", "https://127.0.0.1./", "https://127.1./",
        "https://127.0.0.01/", "https://00127.0.0.1/", "https://256.256.256.256/",
        "https://1.2.3.4.5/", "https://news.1/", "https://news.0x7f/", "https://news.0x/",
        "https://%31%32%37.0.0.1/", "https://127%2e0%2e0%2e1/", "https://127。0。0。1/",
        "https://１２７.０.０.１/", "https://１２７．０．０．１/", "https://⑫⑦.0.0.①/",
        "https://⓪x7f.1/", "https://169.254.169.254/latest", "https://[::1]/", "https://[::]/",
        "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[fe80::1%25eth0]/",
        "https://[2606:4700:4700::1111]/", "https://[v1.news]/", "https://::1/",
        // Names of the house.
        "https://localhost/", "https://LOCALHOST/", "https://localhost./", "https://localhost:443/",
        "https://foo.localhost/", "https://localhost.localdomain/", "https://router/",
        "https://intranet/", "https://com/", "https://printer.local/", "https://Printer.LOCAL/",
        "https://wiki.internal/", "https://metadata.google.internal/", "https://wiki.intranet/",
        "https://nas.lan/", "https://nas.home/", "https://mail.corp/", "https://x.private/",
        "https://router.home.arpa/", "https://1.0.0.127.in-addr.arpa/", "https://x.invalid/",
        "https://abcdefghijklmnop.onion/", "https://ⓛocalhost/", "https://foo.ⓛocal/",
        "https://loc%61lhost/", "https://printer.loc%61l/",
        // Names that are none.
        "https://news.example./", "https://.news.example/", "https://news..example/",
        "https://-news.example/", "https://news-.example/", "https://news.example\\@127.0.0.1/",
        "https://new s.example/", "https://news\t.example/", "https://news.exam%00ple/",
        "https://news.example%2f@127.0.0.1/", "https://*.example/",
        "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/"});
}

void TestAddressPolicy::otherWebAddresses_areRefused()
{
    QFETCH(const QString, address);

    for (const auto mode : {QUrl::TolerantMode, QUrl::StrictMode}) {
        const Result<> check = checkWebAddress(QUrl(address, mode));
        QVERIFY(!check);
        QCOMPARE(check.error().code, ErrorCode::Refused);
    }
    QVERIFY(!checkWebAddress(QUrl::fromEncoded(address.toUtf8())));
}

void TestAddressPolicy::everyRefusal_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("scheme") << u"http://news.example/"_s
                            << u"Only addresses with https:// are fetched."_s;
    QTest::newRow("user") << u"https://me@news.example/"_s
                          << u"Addresses that hold a user name or password are not fetched."_s;
    QTest::newRow("port") << u"https://news.example:8443/"_s
                          << u"news.example is asked at the usual port for websites only, not at "
                             "port 8443."_s;
    QTest::newRow("number") << u"https://10.1.2.3/"_s
                            << u"10.1.2.3 is not the name of a public website, and is not asked."_s;
    QTest::newRow("nothing") << u"https:///story"_s << u"This is not the address of a website."_s;
}

void TestAddressPolicy::everyRefusal_saysWhatIsWrong()
{
    QFETCH(const QString, address);
    QFETCH(const QString, sentence);

    QCOMPARE(checkWebAddress(QUrl(address)).error().message, sentence);
}

QTEST_GUILESS_MAIN(TestAddressPolicy)
#include "tst_addresspolicy.moc"
