// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Galley {

/// The one place that shows message boxes and file dialogues, given by reference to whoever asks.
/// Scripted, nothing is shown: questions take the answers put in the queue beforehand, and an empty
/// queue means that the person cancels.
class Ask final
{
    Q_DISABLE_COPY_MOVE(Ask)

public:
    enum class Mode { OnScreen, Scripted };
    enum class Answer { Save, Discard, Cancel };
    enum class OnEnter {
        Agree,
        Cancel ///< where agreeing cannot be taken back
    };

    /// A file dialogue. `start` is a folder, or a folder with a proposed name.
    struct FileQuestion
    {
        QString title;
        QString start;
        QStringList filters; ///< "Markdown (*.md)", the first one is chosen
        QString suffix; ///< added to a name without one, without dot; when saving
    };

    explicit Ask(Mode mode);
    ~Ask();

    /// A sentence that must not be missed; returns when it was read.
    void tell(QWidget *parent, const QString &sentence);
    /// Something the person asked to know; does not wait. `text` may be rich text of our own.
    void inform(QWidget *parent, const QString &title, const QString &text);
    /// Whether the changes of this document are to be kept before it goes away.
    [[nodiscard]] Answer saveChanges(QWidget *parent, const QString &documentName);
    /// Empty when cancelled.
    [[nodiscard]] QString fileToOpen(QWidget *parent, const FileQuestion &question);
    [[nodiscard]] QString fileToSave(QWidget *parent, const FileQuestion &question);
    /// Whether something may be done first that the person did not ask for; `action` names it.
    [[nodiscard]] bool agrees(QWidget *parent, const QString &question, const QString &action,
        OnEnter onEnter = OnEnter::Agree);
    /// Which way to go on, of several named by `actions`, the likeliest first; nothing when the
    /// person takes none of them, which `refusal` names.
    [[nodiscard]] std::optional<int> choice(QWidget *parent, const QString &question,
        const QStringList &actions, const QString &refusal);
    /// A line number from 1 to `last`; nothing when cancelled.
    [[nodiscard]] std::optional<int> line(QWidget *parent, int current, int last);

    /// Nothing when cancelled.
    [[nodiscard]] std::optional<QFont> font(QWidget *parent, const QFont &current);

    // For tests: what the person does next, and what was asked and told so far, oldest first.
    void answerNext(Answer answer) { m_answers.append(answer); }
    void fileNext(const QString &path) { m_files.append(path); }
    void agreeNext() { m_answers.append(Answer::Save); }
    void chooseNext(int action) { m_choices.append(action); }
    void lineNext(int line) { m_lines.append(line); }
    void fontNext(const QFont &font) { m_fonts.append(font); }
    [[nodiscard]] const QStringList &said() const { return m_said; }
    [[nodiscard]] const QList<FileQuestion> &fileQuestions() const { return m_fileQuestions; }

private:
    [[nodiscard]] QString file(QWidget *parent, const FileQuestion &question, bool saving);

    Mode m_mode;
    QList<Answer> m_answers;
    QStringList m_files;
    QList<int> m_choices;
    QList<int> m_lines;
    QList<QFont> m_fonts;
    QStringList m_said;
    QList<FileQuestion> m_fileQuestions;
};

/// The path with that suffix (no dot), if its name has none: full stops of headlines begin no
/// suffix.
[[nodiscard]] QString withSuffix(const QString &path, const QString &suffix);

} // namespace Galley
