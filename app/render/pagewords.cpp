// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Galley {

PageWords::PageWords(const QString &language)
{
    // Without a file the words stay as they are in the source, which is English.
    (void)m_words.load(QLocale(language), u"galley"_s, u"_"_s, u":/translations"_s);
    QCoreApplication::installTranslator(this);
}

PageWords::~PageWords()
{
    QCoreApplication::removeTranslator(this);
}

QString PageWords::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    if (std::strcmp(context, "GalleyPage") != 0)
        return {};
    const QString words = m_words.translate(context, sourceText, disambiguation, n);
    return words.isEmpty() ? QString::fromUtf8(sourceText) : words;
}

} // namespace Galley
