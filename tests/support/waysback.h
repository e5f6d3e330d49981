// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

/// cmark-gfm's HTML with the ways back from footnotes worded as Galley words them: newer releases
/// of cmark-gfm have other attributes there.
inline QByteArray withOwnWaysBack(const QByteArray &html)
{
    static const QRegularExpression theirs(QStringLiteral(
        " data-footnote-backref( data-footnote-backref-idx=\"[^\"]*\")? aria-label=\"[^\"]*\""));
    return QString::fromUtf8(html)
        .replace(theirs, QStringLiteral(" data-footnote-backref aria-label=\"Back to content\""))
        .toUtf8();
}
