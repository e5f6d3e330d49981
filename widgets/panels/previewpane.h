// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articlefolder.h"
#include "render/pagepatch.h"

#include <QUrl>
#include <QtPlugin>

#include <functional>

class QWidget;

namespace Galley {

enum class Theme { Light, Dark };

/// What the window needs of the preview, so that the web engine can be loaded after the window
/// stands. Implemented by the module in widgets/preview. Interface thread.
class PreviewPane
{
public:
    /// What the pane tells; every function may be empty.
    struct Listener
    {
        std::function<void(const QUrl &)> linkActivated; ///< already proven safe to open outside
        std::function<void(double line)> scrolled; ///< by the reader: source line at the top
        std::function<void(int line)> clicked; ///< source line under the click
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
    virtual void scrollToLine(double line) = 0; ///< source line, fractions within a block
    virtual void showLine(int line) = 0; ///< scrolls only if what the line makes is out of sight
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
