// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/previewfixture.h"
#include "support/processtree.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Galley;
using namespace Qt::StringLiterals;

/// What one changed block costs between patchPage() and the screen, in pages of several sizes.
class BenchPreview final : public QObject
{
    Q_OBJECT

private slots:
    void oneBlock_isOnTheScreenSoon_data();
    void oneBlock_isOnTheScreenSoon();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QColor pixel();
    /// When one key was where, in ms after patchPage().
    struct Way
    {
        double applied = qQNaN(); ///< the page has taken it in
        double framed = qQNaN(); ///< the engine's next frame begins
        double painted = qQNaN(); ///< its pixels are in the window
    };
    Way paint(Page &page, int index, int turn);

    std::unique_ptr<PreviewFixture> m_preview;
    QPoint m_place;
    bool m_isPainted = false;
};

namespace {

constexpr int keys = 40;

Page pageOfSize(int bytes)
{
    const QString sentence = u"The bridge was closed for a year, and nobody said why. "_s;
    Page page;
    for (int size = 0; size < bytes; size += 560) {
        page.blocks.append({u"k%1"_s.arg(page.blocks.size()),
            u"<p>%1 %2</p>"_s.arg(page.blocks.size()).arg(sentence.repeated(10)), 2});
    }
    return page;
}

/// The page's clock, in ms.
double now()
{
    using namespace std::chrono;
    return duration<double, std::milli>(system_clock::now().time_since_epoch()).count();
}

const QString watch
    = u"new MutationObserver(() => { const now = () => performance.timeOrigin + performance.now();"
      "window.seen = [now(), NaN]; requestAnimationFrame(() => seen[1] = now()); })"
      ".observe(document.querySelector('main'), {subtree: true, childList: true}); 0"_s;

QString summary(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype last = values.size() - 1;
    return u"p50 %1 p95 %2"_s.arg(values.at(last / 2), 0, 'f', 1)
        .arg(values.at(last * 95 / 100), 0, 'f', 1);
}

} // namespace

bool BenchPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_isPainted = true;
    return QObject::eventFilter(watched, event);
}

QColor BenchPreview::pixel()
{
    return m_preview->view()
        .focusProxy()
        ->grab(QRect(m_place, QSize(1, 1)))
        .toImage()
        .pixelColor(0, 0);
}

/// Changes the block's ground and waits until that is painted.
BenchPreview::Way BenchPreview::paint(Page &page, int index, int turn)
{
    Page next = page;
    const QString html = page.blocks.at(index).html;
    const QString inner
        = html.startsWith("<pre>"_L1) ? html.sliced(5).chopped(6) : html.sliced(3).chopped(4);
    const QString name = turn % 2 == 0 ? u"pre"_s : u"p"_s;
    next.blocks[index].html = u"<%1>%2</%1>"_s.arg(name, inner);
    PagePatch patch;
    patch.splices = {{index, 1, {next.blocks.at(index)}}};
    page = next;
    const QColor before = pixel();
    const double start = now();
    m_preview->pane().setCaret(index * 2 + 0.01 * turn / keys);
    m_preview->pane().patchPage(patch);
    Way way;
    while (now() - start < 5000 && qIsNaN(way.painted)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (std::exchange(m_isPainted, false) && pixel() != before)
            way.painted = now() - start;
    }
    const QVariantList seen = m_preview->ask(u"window.seen"_s).toList();
    way.applied = seen.value(0).toDouble() - start;
    way.framed = seen.value(1).toDouble() - start;
    return way;
}

void BenchPreview::oneBlock_isOnTheScreenSoon_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("pause");
    QTest::newRow("10 kB, now and then") << 10'000 << 300;
    QTest::newRow("10 kB, typing on") << 10'000 << 40;
    QTest::newRow("1 MB, typing on") << 1'000'000 << 40;
    QTest::newRow("5 MB, now and then") << 5'000'000 << 300;
    QTest::newRow("5 MB, typing on") << 5'000'000 << 40;
}

void BenchPreview::oneBlock_isOnTheScreenSoon()
{
    QFETCH(const int, bytes);
    QFETCH(const int, pause);
    m_preview = std::make_unique<PreviewFixture>();
    Page page = pageOfSize(bytes);
    QElapsedTimer timer;
    timer.start();
    m_preview->pane().showPage(page);
    QTRY_COMPARE(m_preview->painted, 1);
    const qint64 opened = timer.elapsed();
    const QString count = u"document.querySelectorAll('main .block').length"_s;
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->ask(count).toInt(), page.blocks.size(), 30'000);
    const qint64 loaded = timer.elapsed();

    const int index = int(page.blocks.size() / 2);
    m_preview->pane().setCaret(index * 2);
    QTest::qWait(300);
    const QString top = u"(box => [box.left + box.width / 2, box.top + 4])(document"
                        ".querySelectorAll('main .block')[%1].getBoundingClientRect())"_s;
    const QVariantList place = m_preview->ask(top.arg(index)).toList();
    m_place = {place.at(0).toInt(), place.at(1).toInt()};
    m_preview->view().focusProxy()->installEventFilter(this);

    m_preview->ask(watch);
    QList<double> applied;
    QList<double> framed;
    QList<double> painted;
    const double before = ProcessTree::processorTime();
    for (int turn = 0; turn < keys; ++turn) {
        const Way way = paint(page, index, turn);
        applied.append(way.applied);
        framed.append(way.framed);
        painted.append(way.painted);
        QTest::qWait(pause + turn % 17);
    }
    const double spent = ProcessTree::processorTime() - before;
    qInfo().noquote() << QTest::currentDataTag() << "| opened ms" << opened << "whole" << loaded
                      << "| key to pixel ms" << summary(painted) << "applied" << summary(applied)
                      << "framed" << summary(framed) << "| CPU ms a key" << spent / keys
                      << "| PSS MB" << ProcessTree::memory();
    m_preview.reset();
}

QTEST_MAIN(BenchPreview)
#include "bench_preview.moc"
