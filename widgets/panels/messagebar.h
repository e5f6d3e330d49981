// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Galley {

class MessageRow;

/// Sentences above the panes that do not stop anybody's work: one row a topic, the newest sentence
/// of a topic takes the place of the one before. Takes no room when there is nothing to say. Every
/// new sentence is announced to assistive technology.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Note, Trouble };
    struct Button
    {
        QString text;
        std::function<void()> press; ///< the row stays; say clear() if it has done its work
    };

    explicit MessageBar(QWidget *parent);

    /// An empty sentence clears the topic.
    void say(const QString &topic, Kind kind, const QString &sentence,
        const QList<Button> &buttons = {});
    void clear(const QString &topic);
    [[nodiscard]] QString sentence(const QString &topic) const; ///< empty: nothing is said
    bool takeFocus(); ///< to the first thing to press; false: nothing is said

private:
    QVBoxLayout *m_rows;
    QHash<QString, MessageRow *> m_topics;
};

} // namespace Galley
