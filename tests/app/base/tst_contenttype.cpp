// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/contenttype.h"

#include <QtTest>

using namespace Galley;

class TestContentType final : public QObject
{
    Q_OBJECT

private slots:
    void type_followsTheFirstBytes_data();
    void type_followsTheFirstBytes();
};

void TestContentType::type_followsTheFirstBytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &type) {
        QTest::newRow(name) << head << type;
    };
    row("png", QByteArray("\x89PNG\r\n\x1a\n....", 12), "image/png");
    row("jpeg", "\xff\xd8\xff\xe0rest", "image/jpeg");
    row("gif 87", "GIF87a....", "image/gif");
    row("gif 89", "GIF89a....", "image/gif");
    row("webp", "RIFF....WEBPVP8 ", "image/webp");
    row("avif",
        QByteArray("\0\0\0\x1c"
                   "ftypavif\0\0\0\0mif1",
            20),
        "image/avif");
    row("avif by a compatible brand",
        QByteArray("\0\0\0\x1c"
                   "ftypmif1\0\0\0\0avif",
            20),
        "image/avif");
    row("mp4",
        QByteArray("\0\0\0\x1c"
                   "ftypisom\0\0\2\0mp41",
            20),
        "video/mp4");
    row("webm", QByteArray("\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm", 12), "video/webm");
    row("mp3 with a tag", "ID3\x03.....", "audio/mpeg");
    row("mp3 without", "\xff\xfb\x90\x44", "audio/mpeg");
    row("ogg", QByteArray("OggS\0\2", 6), "application/ogg");
    row("heic",
        QByteArray("\0\0\0\x1c"
                   "ftypheic\0\0\0\0mif1",
            20),
        "");
    row("matroska that is not webm", "\x1a\x45\xdf\xa3.matroska", "");
    row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "");
    row("svg after a declaration", "<?xml version='1.0'?><svg/>", "");
    row("html", "<!DOCTYPE html><script>1</script>", "");
    row("pdf", "%PDF-1.7", "");
    row("wave", "RIFF....WAVEfmt ", "");
    row("utf-16 text",
        "\xff\xfe"
        "a",
        "");
    row("empty", "", "");
    row("one byte", "\xff", "");
    row("cut short", "RIFF", "");
}

void TestContentType::type_followsTheFirstBytes()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, type);
    QCOMPARE(contentTypeOf(head), type);
}

QTEST_GUILESS_MAIN(TestContentType)
#include "tst_contenttype.moc"
