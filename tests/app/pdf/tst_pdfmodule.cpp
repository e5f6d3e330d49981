// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/pdfprinter.h"

#include <QGuiApplication>
#include <QPluginLoader>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestPdfModule final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void page_becomesAPdf();
    void pageOfThreeMegabytes_isPrintedWhole();
    void printedPage_readsAndAsksNothing();

private:
    PdfPrinter *m_printer = nullptr;
};

/// Everything in a PDF, its streams inflated.
static QByteArray inflated(const QByteArray &pdf)
{
    QByteArray all;
    qsizetype at = 0;
    for (qsizetype start; (start = pdf.indexOf(" stream\n", at)) >= 0;) {
        start += qsizetype(strlen(" stream\n"));
        all += pdf.sliced(at, start - at);
        at = pdf.indexOf("endstream", start);
        // qUncompress() wants a size before the bytes; it is only a hint.
        all += qUncompress(QByteArray("\0\1\0\0", 4) + pdf.sliced(start, at - start));
    }
    return all + pdf.sliced(at);
}

static qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("<</Type /Page\n");
}

/// Whether the text of a PDF has the letter U+0416, by its font's map to Unicode.
static bool hasZhe(const QByteArray &pdf)
{
    return inflated(pdf).contains("<0416>");
}

void TestPdfModule::initTestCase()
{
    QPluginLoader loader(u"" GALLEY_MODULES "/galley_pdf"_s);
    m_printer = qobject_cast<PdfPrinter *>(loader.instance());
    QVERIFY2(m_printer, qPrintable(loader.errorString()));
}

void TestPdfModule::page_becomesAPdf()
{
    const Result<QByteArray> pdf = m_printer->print(
        "<!DOCTYPE html><meta charset=utf-8><h1>A story</h1><p>\u0416 words.</p>");

    QVERIFY2(pdf.has_value(), qPrintable(pdf ? QString() : pdf.error().message));
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(pdf->trimmed().endsWith("%%EOF"));
    QVERIFY(hasZhe(*pdf));
    QCOMPARE(pagesOf(*pdf), 1);
}

void TestPdfModule::pageOfThreeMegabytes_isPrintedWhole()
{
    QByteArray html = "<!DOCTYPE html><style>p{break-after:page}</style>";
    for (int i = 0; i < 30; ++i)
        html += "<p>Page</p><!--" + QByteArray(100'000, 'x') + "-->";

    const Result<QByteArray> pdf = m_printer->print(html);

    QVERIFY2(pdf.has_value(), qPrintable(pdf ? QString() : pdf.error().message));
    QVERIFY2(pagesOf(*pdf) >= 30, qPrintable(QString::number(pagesOf(*pdf))));
}

void TestPdfModule::printedPage_readsAndAsksNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("\u0416 secret");
    secret.close();
    const QByteArray host = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    const QByteArray file = "file://" + secret.fileName().toUtf8();

    const Result<QByteArray> pdf
        = m_printer->print("<!DOCTYPE html><title>Quiet</title><p>Words</p>"
                           "<script>document.write('&#x416;'); fetch('"
            + host
            + "/f')</script>"
              "<img src='"
            + host + "/p.png'><link rel=stylesheet href='" + host
            + "/s.css'>"
              "<iframe src='"
            + file + "'></iframe><object data='" + file
            + "'></object>"
              "<iframe src='"
            + host
            + "/i.html'></iframe>"
              "<meta http-equiv=refresh content='0;url="
            + host + "/m'>");

    QVERIFY2(pdf.has_value(), qPrintable(pdf ? QString() : pdf.error().message));
    QVERIFY(!hasZhe(*pdf));
    QCOMPARE(pagesOf(*pdf), 1);
    QVERIFY(!server.hasPendingConnections());
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QGuiApplication application(argc, argv);
    TestPdfModule test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfmodule.moc"
