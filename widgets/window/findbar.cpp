// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/findbar.h"

#include "window/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_outcome(new QLabel(this))
    , m_replaceButtons(new QWidget(this))
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_outcome->setObjectName(u"findOutcome"_s);
    const int gap = fontMetrics().height() / 3;
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(2 * gap, gap, gap, gap);
    rows->setSpacing(gap);
    rows->setColumnStretch(0, 2);
    rows->setColumnStretch(1, 3);
    addFindRow(rows);
    addReplaceRow(rows);
    hide();
}

void FindBar::addFindRow(QGridLayout *rows)
{
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    rows->addWidget(m_words, 0, 0);
    auto *row = new QHBoxLayout;
    rows->addLayout(row, 0, 1);
    m_case = addButton(row, u"findCase"_s, {}, tr("Capitals matter"));
    m_case->setText(tr("Aa", "button: capitals matter"));
    m_whole = addButton(row, u"findWhole"_s, {}, tr("Whole words only"));
    m_whole->setText(tr("“W”", "button: whole words only"));
    for (QToolButton *toggle : {m_case, m_whole}) {
        toggle->setCheckable(true);
        connect(toggle, &QToolButton::toggled, this, &FindBar::search);
    }
    QToolButton *up = addButton(row, u"findUp"_s, u"up", tr("Find previous"));
    QToolButton *down = addButton(row, u"findDown"_s, u"down", tr("Find next"));
    row->addWidget(m_outcome);
    row->addStretch(1);
    QToolButton *cross = addButton(row, u"findClose"_s, u"close", tr("Close the find bar"));
    connect(up, &QToolButton::clicked, this, &FindBar::previous);
    connect(down, &QToolButton::clicked, this, &FindBar::next);
    connect(cross, &QToolButton::clicked, this, &FindBar::close);
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::search);
}

void FindBar::addReplaceRow(QGridLayout *rows)
{
    m_by->setObjectName(u"replaceBy"_s);
    m_by->setPlaceholderText(tr("Replace with"));
    m_by->setAccessibleName(tr("Words to put in their place"));
    rows->addWidget(m_by, 1, 0);
    rows->addWidget(m_replaceButtons, 1, 1);
    auto *row = new QHBoxLayout(m_replaceButtons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *one = new QPushButton(tr("Re&place"), m_replaceButtons);
    one->setObjectName(u"replaceOne"_s);
    auto *all = new QPushButton(tr("Replace a&ll"), m_replaceButtons);
    all->setObjectName(u"replaceAll"_s);
    row->addWidget(one);
    row->addWidget(all);
    row->addStretch(1);
    connect(one, &QPushButton::clicked, this, [this] { emit replaceAsked(m_by->text()); });
    connect(all, &QPushButton::clicked, this, [this] { emit replaceAllAsked(m_by->text()); });
}

QToolButton *FindBar::addButton(
    QHBoxLayout *row, const QString &name, QStringView iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    row->addWidget(button);
    return button;
}

void FindBar::open(Purpose purpose, const QString &words)
{
    if (!words.isEmpty()) {
        m_words->setText(words);
    }
    m_by->setVisible(purpose == Purpose::Replace);
    m_replaceButtons->setVisible(purpose == Purpose::Replace);
    say({}, false);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

QString FindBar::words() const
{
    return m_words->text();
}

SearchOptions FindBar::options() const
{
    SearchOptions options;
    options.matchesCase = m_case->isChecked();
    options.wholeWords = m_whole->isChecked();
    return options;
}

void FindBar::next()
{
    emit nextAsked();
}

void FindBar::previous()
{
    emit previousAsked();
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::search()
{
    emit searchChanged();
}

void FindBar::showMatches(const MatchCount &count)
{
    if (words().isEmpty()) {
        say({}, false);
    } else if (count.all == 0) {
        say(tr("Not found"), true);
    } else if (count.selected > 0 && count.all > 1) {
        say(tr("%L1 of %L2", "the third of seven places").arg(count.selected).arg(count.all),
            false);
    } else {
        say(count.all == 1 ? tr("1 place") : tr("%Ln places", nullptr, count.all), false);
    }
}

void FindBar::showReplaced(int count)
{
    say(count == 1 ? tr("Replaced 1 place") : tr("Replaced %Ln places", nullptr, count),
        count == 0);
}

void FindBar::say(const QString &text, bool attention)
{
    m_outcome->setText(text);
    m_outcome->setForegroundRole(attention ? QPalette::BrightText : QPalette::WindowText);
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_outcome, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (isEnter && m_by->hasFocus()) {
        emit replaceAsked(m_by->text());
    } else if (isEnter && m_words->hasFocus()) {
        event->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Galley
