// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/lineedit.h"

#include <QRandomGenerator>
#include <QStringList>

/// Texts and edits at random, of the lines that make Markdown hard to parse in pieces. The same
/// seed gives the same ones.
class RandomArticle final
{
public:
    enum class Notes { Without, With };

    explicit RandomArticle(quint32 seed, Notes notes = Notes::With)
        : m_random(seed)
        , m_lines(lines())
    {
        if (notes == Notes::With)
            m_lines += noteLines();
    }

    [[nodiscard]] int below(int end) { return int(m_random.bounded(end)); }

    [[nodiscard]] QStringList text(int lineCount)
    {
        QStringList text;
        while (text.size() < lineCount) {
            text.append(line());
            if (below(2) == 0)
                text.append(QString());
        }
        return text;
    }

    [[nodiscard]] QString line()
    {
        QString line = m_lines.at(below(int(m_lines.size())));
        const int change = below(12);
        if (change == 0)
            line.prepend(QStringLiteral("> "));
        else if (change == 1)
            line.prepend(QStringLiteral("    "));
        else if (change == 2)
            line.prepend(QStringLiteral("- "));
        else if (change == 3)
            line += QLatin1Char(' ') + m_lines.at(below(int(m_lines.size())));
        return line;
    }

    /// An edit of the text, made to it: letters, lines, blank lines, pastes, splits, joins.
    [[nodiscard]] Galley::LineEdit edit(QStringList &text)
    {
        Galley::LineEdit edit;
        edit.firstLine = below(int(text.size()));
        const QString old = text.at(edit.firstLine);
        const int place = old.isEmpty() ? 0 : below(int(old.size()) + 1);
        const int left = int(text.size()) - edit.firstLine;
        edit.removed = 1;
        switch (below(9)) {
        case 0: // a letter
        case 1:
            edit.inserted = {old.left(place) + sign() + old.mid(place)};
            break;
        case 2: // less
            edit.inserted = {old.left(place) + old.mid(place + 1)};
            break;
        case 3: // split
            edit.inserted = {old.left(place), old.mid(place)};
            break;
        case 4: // join
            edit.removed = std::min(2, left);
            edit.inserted = {old + text.value(edit.firstLine + 1)};
            break;
        case 5: // delete lines; one must stay
            edit.removed = std::min(1 + below(6), left);
            if (edit.removed == text.size())
                edit.inserted = {QString()};
            break;
        case 6: // paste
            edit.removed = std::min(below(3), left);
            edit.inserted = this->text(1 + below(8));
            break;
        case 7: // another line
            edit.inserted = {line()};
            break;
        default: // a new line
            edit.removed = 0;
            edit.inserted = {below(3) == 0 ? QString() : line()};
        }
        Galley::applyEdit(edit, text);
        return edit;
    }

private:
    [[nodiscard]] QString sign()
    {
        static const QString signs = QStringLiteral(
            "aZ 0>-*_`~#=|[]()!:<&\\\t\"'я\u00e9\u4e2d\u05d0\u0301\u00a0\r\ufeff+");
        const int which = below(int(signs.size()) + 1);
        return which == signs.size() ? QStringLiteral("\U0001f600") : QString(signs.at(which));
    }

    static QStringList lines()
    {
        return {QStringLiteral("Words of the town, and *more* of `them`."), QStringLiteral("text"),
            QStringLiteral("Слова [міста] і [a] та ще \U0001f468\u200d\U0001f469\u200d\U0001f467."),
            QStringLiteral("See [a], [b][a], [A  B] and [the town][c d]."),
            QStringLiteral("## A heading with [a]"), QStringLiteral("Title"), QStringLiteral("==="),
            QStringLiteral("---"), QStringLiteral("***"), QStringLiteral("```"),
            QStringLiteral("~~~~ cpp"), QStringLiteral("    indented"), QStringLiteral("\ttabbed"),
            QStringLiteral("> quoted [a]"), QStringLiteral(">"), QStringLiteral("> > deeper"),
            QStringLiteral("- item"), QStringLiteral("* item [a]"), QStringLiteral("  - inner"),
            QStringLiteral("1. first"), QStringLiteral("2. second"), QStringLiteral("7) seventh"),
            QStringLiteral("- [x] done"), QStringLiteral("-"),
            QStringLiteral("[a]: /first \"One 'title'\""), QStringLiteral("[A]: <second b> (two)"),
            QStringLiteral("[c d]: https://example.org/c?d=1&e=2"), QStringLiteral("[a"),
            QStringLiteral("b]: /long"), QStringLiteral("[b]:"), QStringLiteral("/url"),
            QStringLiteral("'title"), QStringLiteral("goes on'"), QStringLiteral("[ab]: /ab"),
            QStringLiteral("[міста]: /kyiv"), QStringLiteral("[\\]]: /bracket"),
            QStringLiteral("What [\\]] and ![a] are, [x](/y) too."), QStringLiteral("| a | b |"),
            QStringLiteral("| - | - |"), QStringLiteral("| c | [a] |"), QStringLiteral("a | b"),
            QStringLiteral("<div>"), QStringLiteral("</div>"), QStringLiteral("<!-- open"),
            QStringLiteral("closed -->"), QStringLiteral("<b>bold</b> line"),
            QStringLiteral("<script>"), QStringLiteral("</script>"), QStringLiteral("<?php"),
            QStringLiteral("https://example.org/story"),
            QStringLiteral("https://x.com/a/status/20"), QStringLiteral("![picture](a.png \"t\")"),
            QStringLiteral("line  "), QStringLiteral("line\\"), QStringLiteral(" "),
            QStringLiteral("\t"), QString(), QString(), QString(), QStringLiteral("\u00a0"),
            QStringLiteral("a\rb")};
    }

    static QStringList noteLines()
    {
        return {QStringLiteral("Said[^1] and said again[^n]."), QStringLiteral("[^1]: A note[^n]."),
            QStringLiteral("[^n]: Another *one*"), QStringLiteral("    with more"),
            QStringLiteral("[^N]: A third."), QStringLiteral("Again[^1] and[^N] and ![p[^n]](q)."),
            QStringLiteral("> [^q]: Within a quote."), QStringLiteral("Quoted[^q]."),
            QStringLiteral("[^e]:"), QStringLiteral("Empty[^e]."), QStringLiteral("[^^]: x")};
    }

    QRandomGenerator m_random;
    QStringList m_lines;
};
