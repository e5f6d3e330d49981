// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Galley {

/// The languages words can be checked in: the article's own, or one chosen by hand for as long as
/// this article is open.
class LanguageMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)

public:
    /// `spelling` switches checking as a whole and stands first.
    LanguageMenu(QAction *spelling, QWidget *parent);

    /// The code of a dictionary; empty: as the article says.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    void choose(const QString &language);

signals:
    void chosenChanged();

private:
    void fill();
    void addLanguage(const QString &language, const QString &text);

    QAction *m_spelling;
    QString m_chosen;
};

/// "en_GB" or "en-GB" as its speakers call it; the code itself if that is not known.
[[nodiscard]] QString languageName(const QString &code);

} // namespace Galley
