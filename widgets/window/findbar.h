// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/textsearch.h"

#include <QWidget>

class QGridLayout;
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
    [[nodiscard]] SearchOptions options() const;
    void showMatches(const MatchCount &count);
    void showReplaced(int count);

public slots:
    void next();
    void previous();
    void close();

signals:
    /// Other words or options: what is found may begin where the selection begins.
    void searchChanged();
    void nextAsked();
    void previousAsked();
    void replaceAsked(const QString &by);
    void replaceAllAsked(const QString &by);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFindRow(QGridLayout *rows);
    void addReplaceRow(QGridLayout *rows);
    QToolButton *addButton(
        QHBoxLayout *row, const QString &name, QStringView iconName, const QString &text);
    void say(const QString &text, bool attention);
    void search();

    QLineEdit *m_words;
    QLineEdit *m_by;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QLabel *m_outcome;
    QWidget *m_replaceButtons;
};

} // namespace Galley
