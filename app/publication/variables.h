// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Galley {

/// What `{{name}}` stands for in a template. A value.
class Variables final
{
public:
    /// What is given first, stays: sources are added in the order of their precedence. Empty values
    /// are none.
    void add(const QString &name, const QString &value);
    /// The value with all white space as single blanks; empty when there is none.
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }

private:
    QHash<QString, QString> m_values;
};

/// Where a filled text goes, which decides how values are written in it.
enum class Filling { Markdown, PlainText, Url };

struct FilledText
{
    QString text;
    QStringList missing; ///< names of the variables that have no value, as written; in order
};

/// Fills in every `{{name}}` and `{{name | default: text}}`. In Markdown, values and defaults are
/// written so that they are nothing but text: in a paragraph, in raw HTML and its attributes, in
/// the target of a link and between backticks. Only a web address alone in `<` and `>` stays one.
/// In a URL they are percent-encoded.
[[nodiscard]] FilledText fillVariables(
    const QString &text, const Variables &variables, Filling filling);

/// The text with all ASCII punctuation as numeric references, on one line: plain text in Markdown
/// and in HTML.
[[nodiscard]] QString escapedForMarkdown(const QString &text);

} // namespace Galley
