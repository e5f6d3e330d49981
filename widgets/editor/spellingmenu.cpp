// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spellingmenu.h"

#include "editor/wordjudge.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostSuggestions = 7;

struct Menu
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SpellingMenu)
};

// An ampersand in a word is no mark of a shortcut.
QString labelOf(const QString &word)
{
    return QString(word).replace(u"&"_s, u"&&"_s);
}

} // namespace

void addSpellingActions(QMenu &menu, const QString &word, WordJudge &judge,
    const std::function<void(const QString &replacement)> &replace)
{
    QAction *first = menu.actions().value(0);
    auto *looking = new QAction(Menu::tr("Looking…"), &menu);
    looking->setObjectName(u"suggestionsPlace"_s);
    looking->setEnabled(false);
    menu.insertAction(first, looking);
    menu.insertSeparator(first);

    const QPointer<WordJudge> speller = &judge;
    auto *ignore = new QAction(Menu::tr("Ignore “%1”").arg(labelOf(word)), &menu);
    ignore->setObjectName(u"ignoreWord"_s);
    QObject::connect(
        ignore, &QAction::triggered, &judge, [speller, word] { speller->ignore(word); });
    auto *add = new QAction(Menu::tr("Add “%1” to My Dictionary").arg(labelOf(word)), &menu);
    add->setObjectName(u"addWord"_s);
    QObject::connect(
        add, &QAction::triggered, &judge, [speller, word] { speller->addToPersonal(word); });
    menu.insertActions(first, {ignore, add});
    menu.insertSeparator(first);

    judge.suggest(word, &menu, [&menu, looking, replace](const QStringList &suggestions) {
        if (suggestions.isEmpty())
            looking->setText(Menu::tr("No Suggestions"));
        for (const QString &suggestion : suggestions.mid(0, mostSuggestions)) {
            auto *action = new QAction(labelOf(suggestion), &menu);
            action->setObjectName(u"suggestion"_s);
            QFont font = action->font();
            font.setBold(true);
            action->setFont(font);
            QObject::connect(
                action, &QAction::triggered, &menu, [replace, suggestion] { replace(suggestion); });
            menu.insertAction(looking, action);
        }
        if (!suggestions.isEmpty())
            menu.removeAction(looking);
    });
}

} // namespace Galley
