// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Galley {

/// Decides what of a text is its front matter, from lines that are taken one after another: it
/// begins on the first line with `---` and ends at the next `---` or `...`, blanks and tabs after
/// them aside. Without the closing mark there is none.
class FrontMatterSearch final
{
public:
    /// The next line of the text, without its end. Returns whether the one after it is needed.
    bool take(QStringView line);
    /// The lines of the front matter, both marks included; 0 while none is found.
    [[nodiscard]] int lines() const { return m_lines; }

    [[nodiscard]] static bool isOpening(QStringView firstLine);
    [[nodiscard]] static bool isClosing(QStringView line);

private:
    int m_taken = 0;
    int m_lines = 0;
};

/// The lines of the front matter of a text, both marks included; 0 when it has none.
[[nodiscard]] int frontMatterLines(const QStringList &lines);

/// A text cut into its front matter and what follows. Both views look into the text given.
struct FrontMatterCut
{
    bool hasFrontMatter = false;
    QStringView yaml; ///< between the marks
    QStringView body;
    int yamlLine = 0; ///< the line on which `yaml` begins, from 0
    int bodyLine = 0;
};

/// Cuts as FrontMatterSearch decides; a text without front matter is all body. Lines are joined by
/// '\n'.
[[nodiscard]] FrontMatterCut cutFrontMatter(QStringView text);

} // namespace Galley
