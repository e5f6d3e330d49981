// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Galley {

class Settings;

/// The languages words can be checked in: the article's own, or one chosen by hand.
class LanguageMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)

public:
    /// `spelling` switches checking as a whole and stands first.
    LanguageMenu(Settings &settings, QAction *spelling, QWidget *parent);

private:
    void fill();
    void addLanguage(const QString &language, const QString &text);

    Settings &m_settings;
    QAction *m_spelling;
};

/// What to check spelling in: empty when switched off, else chosen by hand, else the article's,
/// else the system's.
[[nodiscard]] QString spellingLanguage(const Settings &settings, const QString &articleLanguage);

/// "en_GB" or "en-GB" as its speakers call it; the code itself if that is not known.
[[nodiscard]] QString languageName(const QString &code);

} // namespace Galley
