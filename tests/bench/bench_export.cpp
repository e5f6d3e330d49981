// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchfolder.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

/// The budget of a person who waits for a command.
class BenchExport final : public QObject
{
    Q_OBJECT

private slots:
    void tenKilobytes_takeLessThanAHundredAndFiftyMilliseconds();
};

void BenchExport::tenKilobytes_takeLessThanAHundredAndFiftyMilliseconds()
{
    QByteArray story = "---\ntitle: A story\nlang: en-GB\n---\n\n";
    while (story.size() < 10'000)
        story += "A paragraph of *plain* words that says [something](https://example.org/) "
                 "about nothing, and goes on for a while.\n\n> A quotation.\n\n";
    ScratchFolder folder;
    const QString path = folder.write(u"story.md"_s, story);

    QList<qint64> times;
    for (int i = 0; i < 11; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QStringLiteral(GALLEY_PROGRAM), {u"export"_s, path});
        QVERIFY(process.waitForFinished());
        times.append(timer.elapsed());
        QCOMPARE(process.exitCode(), 0);
    }
    std::sort(times.begin(), times.end());
    qInfo() << "export of 10 kB, ms: min" << times.first() << "median" << times.at(5) << "max"
            << times.last();
    QVERIFY(times.at(5) < 150);
}

QTEST_GUILESS_MAIN(BenchExport)
#include "bench_export.moc"
