// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/sourcetext.h"
#include "render/articlerenderer.h"

#include <QBasicTimer>
#include <QDateTime>
#include <QStatusBar>

#include <functional>

class QMenu;
class QToolButton;

namespace Galley {

/// How much the page holds of what the bar tells of.
struct PageCounts
{
    int words = 0;
    int embeds = 0;
    int keptEmbeds = 0; ///< of them: with something in the archive to show
    int problems = 0;
    bool operator==(const PageCounts &) const = default;
};

/// What the bar's menus list. Asked when one opens, and not at every key.
struct PageLists
{
    std::function<QList<OutlineEntry>()> outline;
    std::function<QList<Problem>()> problems;
};

/// Says in words what a writer wants to know; every part is a flat button. Lines and columns count
/// from 0 here and are shown from 1.
class StatusBar final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    explicit StatusBar(QWidget *parent);

    void showCounts(const PageCounts &counts);
    void setLists(const PageLists &lists);
    /// `trouble` is the sentence why words are not checked; it becomes the button's tooltip.
    void showSpelling(const QString &text, const QString &trouble);
    void setLanguageMenu(QMenu *menu);
    /// Shown when it stays for a tenth of a second: who types looks at the letters.
    void showPlace(int line, int column);
    /// `savedAt` invalid: the article has no file yet.
    void showSaved(bool modified, const QDateTime &savedAt);
    void showFile(const SourceText &source);
    void takeFocus(); ///< to its first button

    /// As narrow as one likes: what matters least goes first.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void lineChosen(int line);
    void embedsAsked();
    void saveAsked();
    void placeAsked(); ///< go to a line

protected:
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void fit();
    QToolButton *addButton(const QString &name, const QString &tip);
    void setText(QToolButton *button, const QString &text, const char *weight = "quiet");
    void addLine(QMenu *menu, int line, const QString &text);
    void writePlace();
    void showWords(int words);
    void showEmbeds(int all, int kept);
    void showProblems(int count);
    void fillOutline();
    void fillProblems();

    QBasicTimer m_placeRest;
    int m_line = 0;
    int m_column = 0;
    PageCounts m_counts;
    PageLists m_lists;
    QToolButton *m_words;
    QToolButton *m_reading;
    QToolButton *m_language;
    QToolButton *m_embeds;
    QToolButton *m_problems;
    QToolButton *m_saved;
    QToolButton *m_place;
    QToolButton *m_encoding;
};

} // namespace Galley
