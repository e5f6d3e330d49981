// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/languagemenu.h"

#include "session/speller.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

LanguageMenu::LanguageMenu(QAction *spelling, QWidget *parent)
    : QMenu(tr("Spelling &language"), parent)
    , m_spelling(spelling)
{
    setObjectName(u"languageMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

void LanguageMenu::fill()
{
    clear();
    addAction(m_spelling);
    addSeparator();
    addLanguage({}, tr("As the article says"));
    addSeparator();
    QStringList languages = Speller::availableLanguages();
    std::sort(languages.begin(), languages.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    for (const QString &language : std::as_const(languages)) {
        addLanguage(
            language, tr("%1 (%2)", "language, code").arg(languageName(language), language));
    }
    if (languages.isEmpty()) {
        addAction(tr("No dictionary is installed (for English: hunspell-en-gb)"))
            ->setEnabled(false);
    }
}

void LanguageMenu::addLanguage(const QString &language, const QString &text)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(m_chosen == language);
    connect(action, &QAction::triggered, this, [this, language] { choose(language); });
}

void LanguageMenu::choose(const QString &language)
{
    if (language != m_chosen) {
        m_chosen = language;
        emit chosenChanged();
    }
}

QString languageName(const QString &code)
{
    const QLocale locale(QString(code).replace(u'-', u'_'));
    if (locale.language() == QLocale::C) {
        return code;
    }
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace Galley
