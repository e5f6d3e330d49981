// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/sourcetext.h"
#include "render/articlerenderer.h"

#include <QDateTime>
#include <QStatusBar>

class QMenu;
class QToolButton;

namespace Galley {

/// Says in words what a writer wants to know; every part is a flat button. Lines and columns count
/// from 0 here and are shown from 1.
class StatusBar final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    explicit StatusBar(QWidget *parent);

    void showOutput(const RenderOutput &output);
    /// `trouble` is the sentence why words are not checked; it becomes the button's tooltip.
    void showSpelling(const QString &text, const QString &trouble);
    void setLanguageMenu(QMenu *menu);
    void showPlace(int line, int column);
    /// `savedAt` invalid: the article has no file yet.
    void showSaved(bool modified, const QDateTime &savedAt);
    void showFile(const SourceText &source);
    void takeFocus(); ///< to its first button

    /// As narrow as one likes: what matters least goes first.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void lineChosen(int line);
    void saveAsked();
    void placeAsked(); ///< go to a line

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QToolButton *addButton(const QString &name, const QString &tip);
    void setText(QToolButton *button, const QString &text, const char *weight = "quiet");
    void addLine(QMenu *menu, int line, const QString &text);
    void showEmbeds(const QList<EmbedOnPage> &embeds);
    void showProblems(const QList<Problem> &problems);
    void showOutline(const QList<OutlineEntry> &outline);

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
