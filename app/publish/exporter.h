// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "base/result.h"
#include "render/page.h"
#include "render/shownembed.h"

#include <QByteArray>

#include <functional>

namespace Galley {

enum class ExportFormat { Html, Fragment, Text };

/// What becomes of the embeds of a page.
enum class EmbedExport {
    /// Our own card: a figure with a quotation, its author and time, pictures of the folder.
    Card,
    Link, ///< a paragraph with a link
    /// The card; where the provider has a frame, a click of the reader loads it, and nothing does
    /// so before. Without any script.
    Click,
    /// The provider's own markup where it documents one, else the card. A page with such markup
    /// loads what that asks for, scripts included, from any https address.
    Provider
};

struct ExportOptions
{
    ExportFormat format = ExportFormat::Html;
    EmbedExport embeds = EmbedExport::Card;
    /// Of words of ours when the page names no language; BCP 47.
    QString language{};
    /// To be printed at once: nothing is folded away, and no embed waits for a click or a script.
    bool isForPaper = false;
    bool operator==(const ExportOptions &) const = default;
};

/// How an embed is shown.
using EmbedShower = std::function<ShownEmbed(const Embed &embed)>;

/// A page as a file. Html: one self-contained page with its style and the folder's pictures inlined
/// and nothing that loads by itself (but see EmbedExport::Provider). Fragment: the article's markup
/// alone, for a CMS. Text: plain text, wrapped by nobody; embeds are cards in words, or links. A
/// picture that cannot be read, or is too much, becomes its alt text.
[[nodiscard]] QByteArray exportPage(
    const Page &page, const ArticleFolder &folder, const ExportOptions &options);
/// The same, with embeds shown otherwise than the built-in providers would.
[[nodiscard]] QByteArray exportPage(const Page &page, const ArticleFolder &folder,
    const ExportOptions &options, const EmbedShower &shower);

} // namespace Galley
