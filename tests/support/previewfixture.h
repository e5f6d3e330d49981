// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/previewpane.h"
#include "support/pagescript.h"

#include <QEventLoop>
#include <QPluginLoader>
#include <QTimer>
#include <QVBoxLayout>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWidget>

#include <memory>

namespace Galley {

/// The preview as the window gets it: out of its module, in a window that is shown. Counts and
/// keeps what the pane tells.
class PreviewFixture final
{
public:
    PreviewFixture()
    {
        QPluginLoader loader(QStringLiteral(GALLEY_MODULES "/galley_preview"));
        auto *factory = qobject_cast<PreviewFactory *>(loader.instance());
        if (!factory)
            qFatal("%s", qPrintable(loader.errorString()));
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_pane = factory->createPreviewPane(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins({});
        layout->addWidget(m_pane->widget());
        m_pane->setListener({
            .linkActivated = [this](const QUrl &url) { links.append(url); },
            .scrolled = [this](const ViewPlace &place) { scrolls.append(place); },
            .clicked = [this](const PreviewClick &click) { clicks.append(click); },
            .embedAsked =
                [this](EmbedAct act, const QString &entry) {
                    asked.append({act, entry});
                },
            .requestsBlocked = [this](int count) { blocked = count; },
            .trouble = [this](const QString &sentence) { trouble = sentence; },
            .firstPainted = [this] { ++painted; },
        });
        m_window->show();
    }

    [[nodiscard]] PreviewPane &pane() { return *m_pane; }
    [[nodiscard]] QWidget &window() { return *m_window; }
    [[nodiscard]] QWebEngineView &view() { return *m_window->findChild<QWebEngineView *>(); }
    [[nodiscard]] QWebEnginePage &page() { return *view().page(); }

    /// What a script in the page answers; in the world of our own script unless told.
    QVariant ask(const QString &script, quint32 world = QWebEngineScript::ApplicationWorld)
    {
        return answerOf(page(), script, world);
    }
    /// The page's own text, block by block.
    QStringList blocks()
    {
        return ask(QStringLiteral("[...document.querySelectorAll('main.page > .stretch > .block')]"
                                  ".map(block => block.textContent)"))
            .toStringList();
    }
    /// A block's element, in the page's words.
    [[nodiscard]] static QString block(int index)
    {
        return QStringLiteral("document.querySelectorAll('main.page > .stretch > .block')[%1]")
            .arg(index);
    }
    /// What a script says of it, once the page has come to rest: the same in five looks.
    QVariant restingAnswer(const QString &script)
    {
        QVariant last;
        int looks = 0;
        const bool rests = QTest::qWaitFor([&] {
            const QVariant now = ask(script);
            looks = now == last && now.isValid() ? looks + 1 : 0;
            last = now;
            return looks >= 5;
        });
        return rests ? last : QVariant();
    }
    /// Where a block begins in the window once the page rests.
    double topOf(int index)
    {
        const QVariant top
            = restingAnswer(block(index) + QStringLiteral("?.getBoundingClientRect().top"));
        return top.isValid() ? top.toDouble() : qQNaN();
    }

    QList<QUrl> links;
    QList<ViewPlace> scrolls;
    QList<PreviewClick> clicks;
    QList<std::pair<EmbedAct, QString>> asked; ///< on cards
    QString trouble;
    int blocked = 0;
    int painted = 0;

private:
    std::unique_ptr<QWidget> m_window;
    PreviewPane *m_pane = nullptr;
};

/// A page with a paragraph for each text, its keys "k0", "k1", ... and two source lines each.
inline Page pageOf(const QStringList &texts)
{
    Page page;
    for (const QString &text : texts) {
        const QString key = QStringLiteral("k%1").arg(page.blocks.size());
        page.blocks.append({key, QStringLiteral("<p>%1</p>").arg(text), 2});
    }
    return page;
}

} // namespace Galley
