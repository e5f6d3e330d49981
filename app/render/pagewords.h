// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Galley {

/// The words that Galley itself puts on a page (PageTr), in the language of the article: readers
/// see them, whatever language the writer's window speaks. English where there is no translation.
/// Installed as the newest translator while a page is made; leaves every other word alone.
class PageWords final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageWords)

public:
    explicit PageWords(const QString &language); ///< BCP 47; installs itself
    ~PageWords() override; ///< and takes itself away

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
        const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QTranslator m_words;
};

} // namespace Galley
