// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QString>

namespace Galley {

/// A house style, read from the folder that holds its publication.yaml. A value.
struct Publication
{
    QString folder; ///< ":/publication" for the built-in sample
    QString name;
    QString url;
    QString lang;
    QString timezone; ///< IANA name; empty: the system's
    QString footersFolder; ///< relative to `folder`
    QString defaultFooter; ///< may be empty: no footer
    QList<Problem> problems; ///< of publication.yaml
};

struct PublicationMemory;

/// The publication of an article: publication.yaml in its folder or in the nearest folder above it
/// (at most eight up), else the built-in sample. `articlePath` may be empty.
[[nodiscard]] Publication findPublication(const QString &articlePath);
/// The same, read only when it is not in the memory as it stands on disk.
[[nodiscard]] Publication findPublication(const QString &articlePath, PublicationMemory &memory);

} // namespace Galley
