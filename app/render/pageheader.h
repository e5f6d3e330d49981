// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QLocale>

namespace Galley {

/// What the head of an article says besides its front matter.
struct Headline
{
    QString text; ///< plain
    QString html; ///< sanitised; may have emphasis that the plain text cannot show
};

/// Kicker, headline, standfirst and byline as one element of HTML, safe to show; empty when there
/// is nothing to say. Words and dates are in the locale's language.
[[nodiscard]] QString pageHeaderHtml(
    const FrontMatter &meta, const Headline &headline, int wordCount, const QLocale &locale);

/// The featured picture with its caption and rights; empty when there is none.
[[nodiscard]] QString featuredPictureHtml(const Picture &picture);

} // namespace Galley
