// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/sourcetext.h"
#include "base/result.h"
#include "session/renderclient.h"

#include <QCommandLineParser>

#include <optional>

namespace Galley {

/// Parses the arguments with the options a command has beside --language; a sentence on standard
/// error and false for an unknown option, a missing value or anything but one FILE.
[[nodiscard]] bool parseArguments(QCommandLineParser &parser, const QStringList &arguments,
    const QList<QCommandLineOption> &options);

/// The article that a command works on, read exactly: fails for what the window would open
/// read-only.
struct ArticleArgument
{
    QString path; ///< as given
    QString absolutePath;
    SourceText source;
};
[[nodiscard]] Result<ArticleArgument> readArticle(const QCommandLineParser &parser);

/// Sends the article to the render worker and waits for its page.
[[nodiscard]] Result<void> renderArticle(
    RenderClient &client, const ArticleArgument &article, const MarkdownOptions &markdown = {});

/// "FILE:LINE:COLUMN: ", lines and columns from 1; the line and column are left out when line is
/// -1.
[[nodiscard]] QString placeText(const QString &path, int line, int column);

} // namespace Galley
