// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Galley {

class ArticleEditor;

/// What can be done with an embed that was just put on its line, beside the line or, where it has
/// no room there, under it: never over words. It does not take the focus; whoever goes on writing
/// need not look at it. It goes when it is answered, closed, or its line becomes something else.
class EmbedOffer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedOffer)

public:
    /// `editor` becomes the parent.
    explicit EmbedOffer(ArticleEditor *editor);

    /// Offers to fetch the embed on that line. `what` it is: "Video on YouTube".
    void offer(const QTextCursor &line, const QString &what);
    [[nodiscard]] bool isOffered() const { return !m_line.isNull(); }
    [[nodiscard]] int line() const; ///< from 0; -1 while nothing is offered
    [[nodiscard]] QString what() const;
    /// To the first choice, if something is offered; Escape brings the focus back to the text.
    void takeFocus();

public slots:
    void dismiss();

signals:
    void fetchAsked(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< round its buttons
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &tip);
    void followText();
    void fit();
    void place();
    void applyTheme();
    void announce();
    [[nodiscard]] QPoint placeFor(const QRect &frame) const;

    ArticleEditor *m_editor;
    QLabel *m_what;
    QToolButton *m_fetch;
    QToolButton *m_keep;
    QToolButton *m_close;
    QTextCursor m_line; ///< null: nothing is offered
    QString m_address; ///< on that line
};

} // namespace Galley
