// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "embeds/embedprovider.h"
#include "render/pagepatch.h"

#include <QUrl>
#include <QtPlugin>

#include <functional>

class QWidget;

namespace Galley {

enum class Theme { Light, Dark };

/// What two panes that are scrolled together have in common.
struct ViewPlace
{
    double line = 0; ///< source line from 0, fractions within what it makes
    /// Where in the view that line stands: 0 at the upper edge and, over the last view of the text,
    /// up to 1 at the lower, so that both panes reach their ends together.
    double share = 0;
};

/// A click on the page, with what it takes to find the same letter in the source.
struct PreviewClick
{
    int line = 0; ///< first source line of the block
    int lineCount = 0;
    QString before; ///< up to 48 characters of the block's text as shown, before the click
    QString after; ///< and after it
    double share = 0; ///< how far into the block's text, 0 to 1
};

/// What a person can ask of an embed on its card; the words of "data-act".
enum class EmbedAct {
    Fetch, ///< "fetch"
    Note, ///< "note": fill it in by hand
    Play, ///< "play": show the provider's own
    Stop ///< "stop": show the card again
};

/// An embed that is shown as its provider shows it, in the place of its card.
struct LiveEmbed
{
    QString entry; ///< EmbedArchive::entryName() of its URL
    LiveFrame frame;
    QString title; ///< for who cannot see it
    QUrl page = {}; ///< where it is to be seen outside Galley
    bool operator==(const LiveEmbed &) const = default;
};

/// What the window needs of the preview, so that the web engine can be loaded after the window
/// stands. Implemented by the module in widgets/preview. Interface thread.
class PreviewPane
{
public:
    /// What the pane tells; every function may be empty.
    struct Listener
    {
        std::function<void(const QUrl &)> linkActivated; ///< already proven safe to open outside
        std::function<void(const ViewPlace &)> scrolled; ///< by the reader, never by us
        std::function<void(const PreviewClick &)> clicked;
        /// On the card of the embed with that entry name.
        std::function<void(EmbedAct act, const QString &entry)> embedAsked;
        std::function<void(int count)> requestsBlocked; ///< of this page, so far
        std::function<void(const QString &sentence)> trouble; ///< empty: well again
        std::function<void()> firstPainted;
    };

    virtual ~PreviewPane() = default;
    [[nodiscard]] virtual QWidget *widget() = 0; ///< owned by its parent widget
    virtual void setListener(Listener listener) = 0;
    virtual void setFolder(const ArticleFolder &folder) = 0; ///< whose pictures may be shown
    virtual void showPage(const Page &page) = 0;
    virtual void patchPage(const PagePatch &patch) = 0;
    virtual void setTheme(Theme theme) = 0;
    virtual void setZoom(double factor) = 0; ///< 1 is normal
    virtual void scrollTo(const ViewPlace &place) = 0;
    /// The source line where the writer is, fractions within it; negative: nowhere. What it makes
    /// is marked and, when the line is another one than before, scrolled to if it is out of sight.
    /// Reaches the page with the patch that follows in the same turn of the event loop, if any.
    virtual void setCaret(double line) = 0;
    /// Which embeds are live. One that stays in the list is not loaded again, whatever is edited;
    /// one that goes leaves nothing behind.
    virtual void setLive(const QList<LiveEmbed> &live) = 0;
    virtual void restart() = 0; ///< after trouble
};

/// The root object of the preview module.
class PreviewFactory
{
public:
    virtual ~PreviewFactory() = default;
    [[nodiscard]] virtual PreviewPane *createPreviewPane(QWidget *parent)
        = 0; ///< lives as long as its widget
};

} // namespace Galley

#define GALLEY_PREVIEW_FACTORY "org.galley_editor.PreviewFactory"
Q_DECLARE_INTERFACE(Galley::PreviewFactory, GALLEY_PREVIEW_FACTORY)
