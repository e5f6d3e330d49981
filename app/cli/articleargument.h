// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/sourcetext.h"
#include "base/result.h"
#include "session/renderclient.h"

#include <QCommandLineParser>

namespace Galley {

/// Parses the arguments with the options a command has beside --language. Fails for an unknown
/// option, a missing value or anything but one FILE.
[[nodiscard]] Result<void> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
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

/// "FILE:LINE:COLUMN: " for a line and column that count from 0; "FILE: " when line is -1.
[[nodiscard]] QString placeText(const QString &path, int line, int column);

} // namespace Galley
