// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embed.h"

namespace Galley {

/// What the HTML of an oEmbed answer says in words. Nothing of the HTML itself is kept.
struct PostMarkup
{
    bool isOfNetwork = false; ///< one whose frames are known: its text is the post's
    /// It is a network's frame for its script to fill, without a word of the post.
    bool isHollow = false;
    QList<TextRun> text;
    QString lang;
    bool isRightToLeft = false;
    QString authorName;
    QString authorHandle;
    QString authorUrl;
    QString stableId;
    QString title;
    QString siteName;
    QDateTime published; ///< UTC
    TimePrecision precision = TimePrecision::None;
};

/// Known by the class of its elements, whoever sent it.
[[nodiscard]] PostMarkup readPostMarkup(const QString &html);

/// "Name (@handle)" into its parts; `name` and `handle` stay as they are when it is not that.
bool splitNameAndHandle(const QString &text, QString &name, QString &handle);

} // namespace Galley
