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
    , m_replaceRow(makeReplaceRow())
{
    setObjectName(u"findBar"_s);
    setAutoFillBackground(true);
    m_outcome->setObjectName(u"findOutcome"_s);
    const int gap = fontMetrics().height() / 3;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * gap, gap, gap, gap);
    rows->setSpacing(gap);
    rows->addWidget(makeFindRow());
    rows->addWidget(m_replaceRow);
    hide();
}

QWidget *FindBar::makeFindRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    m_case = addButton(row, u"findCase"_s, {}, tr("Capitals matter"));
    m_case->setText(tr("Aa", "button: capitals matter"));
    m_whole = addButton(row, u"findWhole"_s, {}, tr("Whole words only"));
    m_whole->setText(tr("“W”", "button: whole words only"));
    for (QToolButton *toggle : {m_case, m_whole}) {
        toggle->setCheckable(true);
        connect(toggle, &QToolButton::toggled, this, &FindBar::lookAgain);
    }
    QToolButton *up = addButton(row, u"findUp"_s, u"up", tr("Find previous"));
    QToolButton *down = addButton(row, u"findDown"_s, u"down", tr("Find next"));
    row->addWidget(m_outcome);
    row->addStretch(1);
    QToolButton *cross = addButton(row, u"findClose"_s, u"close", tr("Close the find bar"));
    connect(up, &QToolButton::clicked, this, &FindBar::previous);
    connect(down, &QToolButton::clicked, this, &FindBar::next);
    connect(cross, &QToolButton::clicked, this, &FindBar::close);
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::lookAgain);
    return widget;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_by->setObjectName(u"replaceBy"_s);
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Words to put in their place"));
    row->addWidget(m_by, 1);
    auto *one = new QPushButton(tr("Re&place"), widget);
    one->setObjectName(u"replaceOne"_s);
    auto *all = new QPushButton(tr("Replace a&ll"), widget);
    all->setObjectName(u"replaceAll"_s);
    row->addWidget(one);
    row->addWidget(all);
    row->addStretch(1);
    connect(one, &QPushButton::clicked, this,
        [this] { emit replaceAsked(words(), m_by->text(), flags()); });
    connect(all, &QPushButton::clicked, this,
        [this] { emit replaceAllAsked(words(), m_by->text(), flags()); });
    return widget;
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
    m_replaceRow->setVisible(purpose == Purpose::Replace);
    say({}, false);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QString FindBar::words() const
{
    return m_words->text();
}

QTextDocument::FindFlags FindBar::flags() const
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    flags.setFlag(QTextDocument::FindWholeWords, m_whole->isChecked());
    return flags;
}

void FindBar::next()
{
    emit nextAsked(words(), flags());
}

void FindBar::previous()
{
    emit previousAsked(words(), flags());
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::lookAgain()
{
    say({}, false);
    emit wordsChanged(words(), flags());
}

void FindBar::showFound(bool found)
{
    say(found || words().isEmpty() ? QString() : tr("Not found"), !found);
}

void FindBar::showReplaced(int count)
{
    say(count == 1 ? tr("Replaced 1 place") : tr("Replaced %Ln places", nullptr, count), count == 0);
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
        emit replaceAsked(words(), m_by->text(), flags());
    } else if (isEnter && m_words->hasFocus()) {
        event->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Galley
