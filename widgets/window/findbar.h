// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Galley {

/// Find and replace, under the text. Enter looks further, Shift+Enter back, Escape closes. It knows
/// nothing of the text: it asks by signal and is told what came of it.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    enum class Purpose { Find, Replace };
    explicit FindBar(QWidget *parent);

    /// Shows itself ready to type; `words` (the selection) is looked for if not empty.
    void open(Purpose purpose, const QString &words);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QTextDocument::FindFlags flags() const; ///< never FindBackward
    void showFound(bool found);
    void showReplaced(int count);

public slots:
    void next();
    void previous();
    void close();

signals:
    /// Typing: the place found may begin where the selection begins.
    void wordsChanged(const QString &words, QTextDocument::FindFlags flags);
    void nextAsked(const QString &words, QTextDocument::FindFlags flags);
    void previousAsked(const QString &words, QTextDocument::FindFlags flags);
    void replaceAsked(const QString &words, const QString &by, QTextDocument::FindFlags flags);
    void replaceAllAsked(const QString &words, const QString &by, QTextDocument::FindFlags flags);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFindRow();
    [[nodiscard]] QWidget *makeReplaceRow();
    QToolButton *addButton(
        QHBoxLayout *row, const QString &name, QStringView iconName, const QString &text);
    void say(const QString &text, bool attention);
    void lookAgain();

    QLineEdit *m_words;
    QLineEdit *m_by;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QLabel *m_outcome;
    QWidget *m_replaceRow;
};

} // namespace Galley
