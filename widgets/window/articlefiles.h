// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

class QWidget;

namespace Galley {

class ArticleEditor;
class ArticleSession;
class Ask;
class MessageBar;
class RecentFiles;
class Settings;
struct FrontMatter;

/// Opening, saving and leaving an article, with the questions that belong to it. Text that was
/// changed goes away only when the person says so.
class ArticleFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleFiles)

public:
    struct Parts
    {
        QWidget *window;
        ArticleSession &session;
        ArticleEditor &editor;
        Settings &settings;
        Ask &ask;
        RecentFiles &recent;
        MessageBar &messages;
    };
    explicit ArticleFiles(const Parts &parts);

    /// Opens without asking; on failure a sentence is told and the article stays.
    bool open(const QString &path);
    [[nodiscard]] bool isChanged() const; ///< since it was opened or saved
    /// Whether the article may go away: nothing is changed, or it was saved, or given up.
    [[nodiscard]] bool mayLeave();
    /// When the file was written last; invalid for an article without one.
    [[nodiscard]] QDateTime savedAt() const;

public slots:
    void startNew();
    void chooseAndOpen();
    void askAndOpen(const QString &path);
    void openDropped(const QStringList &paths);
    bool save();
    bool saveAs();

signals:
    void saved();
    /// Before saved(), when a path was chosen; `from` is empty for an article without a file.
    void savedAs(const QString &from, const QString &to);

private:
    [[nodiscard]] QString startFolder() const;
    void becomeSaved();
    void showReadOnly();

    Parts m_parts;
};

/// A file name for an article that has none: its slug or headline in small letters, "untitled.md"
/// when there is neither.
[[nodiscard]] QString proposedName(const FrontMatter &meta);

} // namespace Galley
