// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSize>
#include <QString>
#include <QStringList>

namespace Galley {

/// What the head of a web page says of it: nothing of it is clean yet.
struct PageHead
{
    QHash<QString, QString> metas; ///< of <meta>, the first of each name, in lower case
    QStringList titles; ///< OpenGraph's, Twitter's, JSON-LD's, the page's own; those that are there
    QStringList descriptions; ///< in the same order
    QString picture;
    QString pictureAlt;
    QSize pictureSize;
    QString siteName;
    QString author;
    QString published; ///< as a machine writes it
    QString oEmbedAddress; ///< as it stands there; of the JSON one if there are both
    QString refreshAddress; ///< where the page sends its reader by itself

    [[nodiscard]] QString meta(const QString &name) const { return metas.value(name); }
    /// The value beside a label: Twitter's pairs "label1" and "value1".
    [[nodiscard]] QString labelled(const QString &label) const;
};

[[nodiscard]] PageHead readPageHead(const QString &html);

} // namespace Galley
