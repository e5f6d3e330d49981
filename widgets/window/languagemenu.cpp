// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/languagemenu.h"

#include "base/settingkeys.h"
#include "session/speller.h"
#include "spelling/spellinglanguage.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

LanguageMenu::LanguageMenu(Settings &settings, QAction *spelling, QWidget *parent)
    : QMenu(tr("Spelling &language"), parent)
    , m_settings(settings)
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
    action->setChecked(m_settings.get(Keys::spellingLanguage) == language);
    connect(action, &QAction::triggered, this,
        [this, language] { m_settings.set(Keys::spellingLanguage, language); });
}

QString spellingLanguage(const Settings &settings, const QString &articleLanguage)
{
    if (!settings.get(Keys::spelling)) {
        return {};
    }
    return languageToSpell(settings.get(Keys::spellingLanguage), articleLanguage);
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
