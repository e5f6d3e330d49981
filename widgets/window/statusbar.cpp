// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusbar.h"

#include "render/wordcount.h"
#include "window/literaltip.h"

#include <QLayout>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int restOfPlace = 100; // ms

QString savedText(const QDateTime &savedAt)
{
    const QDateTime local = savedAt.toLocalTime();
    const QLocale locale;
    // The short format of some places has seconds.
    static const QRegularExpression seconds(u"[^hHm' ]ss?"_s);
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
    return local.date() == QDate::currentDate()
        ? locale.toString(local.time(), format)
        : locale.toString(local.date(), QLocale::ShortFormat);
}

QString lineEndName(const QByteArray &lineEnd)
{
    if (lineEnd == "\r\n") {
        return u"CRLF"_s;
    }
    return lineEnd == "\r" ? u"CR"_s : u"LF"_s;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_words(addButton(u"statusWords"_s, tr("Words readers read; go to a heading")))
    , m_reading(addButton(u"statusReading"_s, tr("Time to read the article; go to a heading")))
    , m_language(addButton(u"statusLanguage"_s, tr("Choose the language of the spelling")))
    , m_embeds(addButton(u"statusEmbeds"_s, tr("List the embeds, or put the list away")))
    , m_problems(addButton(u"statusProblems"_s, tr("Go to what should be looked at")))
    , m_saved(addButton(u"statusSaved"_s, tr("Save the article")))
    , m_place(addButton(u"statusPlace"_s, tr("Go to a line")))
    , m_encoding(addButton(u"statusEncoding"_s, tr("How the text is written in its file")))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    for (QToolButton *button : {m_words, m_reading, m_language, m_embeds, m_problems}) {
        addWidget(button);
    }
    for (QToolButton *button : {m_saved, m_place, m_encoding}) {
        addPermanentWidget(button);
    }
    for (QToolButton *button : {m_words, m_problems, m_encoding}) {
        button->setMenu(new QMenu(button));
        button->menu()->setToolTipsVisible(true);
    }
    m_reading->setMenu(m_words->menu());
    connect(m_words->menu(), &QMenu::aboutToShow, this, &StatusBar::fillOutline);
    connect(m_problems->menu(), &QMenu::aboutToShow, this, &StatusBar::fillProblems);
    connect(m_embeds, &QToolButton::clicked, this, &StatusBar::embedsAsked);
    connect(m_saved, &QToolButton::clicked, this, &StatusBar::saveAsked);
    connect(m_place, &QToolButton::clicked, this, &StatusBar::placeAsked);
    // A hint over the bar hides the buttons; what has changed meanwhile is shown after it.
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::fit);
    showWords(0);
    showEmbeds(0, 0);
    showProblems(0);
    writePlace();
    showSaved(false, {});
    showFile({});
}

QToolButton *StatusBar::addButton(const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

void StatusBar::setText(QToolButton *button, const QString &text, const char *weight)
{
    const QByteArray now(weight);
    const bool isWeighed = button->property("weight").toByteArray() == now;
    if (isWeighed && button->text() == text) {
        return;
    }
    button->setText(text);
    button->setAccessibleName(text);
    if (!isWeighed) {
        button->setProperty("weight", now);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    fit();
}

QSize StatusBar::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusBar::fit()
{
    if (!currentMessage().isEmpty()) {
        return;
    }
    const int spacing = layout()->spacing();
    int room = width() - 2 * spacing;
    // By what a writer would miss most.
    for (QToolButton *button :
        {m_words, m_saved, m_language, m_problems, m_place, m_embeds, m_reading, m_encoding}) {
        const int wanted = button->sizeHint().width() + spacing;
        const bool isShown = !button->text().isEmpty() && wanted <= room;
        button->setVisible(isShown);
        room -= isShown ? wanted : 0;
    }
}

void StatusBar::addLine(QMenu *menu, int line, const QString &text)
{
    const QString shown
        = fontMetrics().elidedText(text, Qt::ElideRight, 60 * fontMetrics().averageCharWidth());
    QAction *action = menu->addAction(QString(shown).replace(u'&', u"&&"_s));
    action->setToolTip(literalTip(text));
    connect(
        action, &QAction::triggered, this, [this, line] { emit lineChosen(std::max(0, line)); });
}

void StatusBar::setLists(const PageLists &lists)
{
    m_lists = lists;
}

void StatusBar::showCounts(const PageCounts &counts)
{
    if (m_counts == counts) {
        return;
    }
    m_counts = counts;
    showWords(counts.words);
    showEmbeds(counts.embeds, counts.keptEmbeds);
    showProblems(counts.problems);
}

void StatusBar::showWords(int words)
{
    const int minutes = readingMinutes(words);
    setText(m_words, words == 1 ? tr("1 word") : tr("%Ln words", nullptr, words), "strong");
    const QString reading
        = minutes == 1 ? tr("1 min read") : tr("%Ln min read", "reading time", minutes);
    setText(m_reading, words == 0 ? QString() : reading);
}

void StatusBar::showEmbeds(int all, int kept)
{
    if (all == 0) {
        setText(m_embeds, {});
    } else if (kept == all) {
        setText(m_embeds,
            u"● "_s
                + (all == 1 ? tr("1 embed kept offline")
                            : tr("%Ln embeds kept offline", nullptr, all)),
            "good");
    } else if (kept == 0) {
        setText(m_embeds,
            all == 1 ? tr("1 embed, as a link only")
                     : tr("%Ln embeds, as links only", nullptr, all));
    } else {
        setText(m_embeds,
            tr("%1 of %2 embeds kept offline")
                .arg(QLocale().toString(kept), QLocale().toString(all)));
    }
}

void StatusBar::showProblems(int count)
{
    if (count == 0) {
        setText(m_problems, {});
    } else {
        setText(m_problems,
            count == 1 ? tr("1 thing to look at") : tr("%Ln things to look at", nullptr, count),
            "attention");
    }
}

void StatusBar::fillOutline()
{
    QMenu *menu = m_words->menu();
    menu->clear();
    const QList<OutlineEntry> outline = m_lists.outline ? m_lists.outline() : QList<OutlineEntry>();
    for (const OutlineEntry &entry : outline) {
        addLine(
            menu, entry.line, QString(2 * std::max(0, entry.level - 1), u'\u2002') + entry.text);
    }
    if (outline.isEmpty()) {
        menu->addAction(tr("The article has no headings"))->setEnabled(false);
    }
}

void StatusBar::fillProblems()
{
    QMenu *menu = m_problems->menu();
    menu->clear();
    const QList<Problem> problems = m_lists.problems ? m_lists.problems() : QList<Problem>();
    for (const Problem &problem : problems) {
        const QString text = problem.line < 0
            ? problem.message
            : tr("Line %1: %2").arg(QLocale().toString(problem.line + 1), problem.message);
        addLine(menu, problem.line, text);
    }
}

void StatusBar::showSpelling(const QString &text, const QString &trouble)
{
    setText(m_language, text, trouble.isEmpty() ? "quiet" : "attention");
    const QString tip
        = trouble.isEmpty() ? tr("Choose the language of the spelling") : literalTip(trouble);
    if (m_language->toolTip() != tip) {
        m_language->setToolTip(tip);
    }
}

void StatusBar::setLanguageMenu(QMenu *menu)
{
    m_language->setMenu(menu);
}

void StatusBar::showPlace(int line, int column)
{
    m_line = line;
    m_column = column;
    m_placeRest.start(restOfPlace, this);
}

void StatusBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_placeRest.timerId()) {
        QStatusBar::timerEvent(event);
        return;
    }
    m_placeRest.stop();
    writePlace();
}

void StatusBar::writePlace()
{
    const QLocale locale;
    setText(m_place,
        tr("Ln %1, Col %2").arg(locale.toString(m_line + 1), locale.toString(m_column + 1)));
}

void StatusBar::showSaved(bool modified, const QDateTime &savedAt)
{
    if (modified || !savedAt.isValid()) {
        setText(m_saved, modified ? tr("Not saved") : QString(), "strong");
        return;
    }
    setText(m_saved, tr("Saved %1", "a time or a date").arg(savedText(savedAt)));
}

void StatusBar::showFile(const SourceText &source)
{
    const QString encoding
        = source.trouble() == SourceText::Trouble::NotUtf8 ? tr("Not UTF-8") : u"UTF-8"_s;
    setText(m_encoding, encoding + u" · "_s + lineEndName(source.lineEnd()));
    QMenu *menu = m_encoding->menu();
    menu->clear();
    QStringList facts{source.trouble() == SourceText::Trouble::NotUtf8
            ? tr("The file is not UTF-8, so it cannot be saved over")
            : tr("Encoding: UTF-8")};
    facts.append(tr("Line ends: %1").arg(lineEndName(source.lineEnd())));
    if (source.hasByteOrderMark()) {
        facts.append(tr("Begins with a byte order mark"));
    }
    if (source.hasMixedLineEnds()) {
        facts.append(tr("Some lines end in another way; they stay as they are"));
    }
    for (const QString &fact : std::as_const(facts)) {
        menu->addAction(fact)->setEnabled(false);
    }
}

void StatusBar::takeFocus()
{
    m_words->setFocus(Qt::TabFocusReason);
}

} // namespace Galley
