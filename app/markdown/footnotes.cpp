// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/footnotes.h"

#include <QStringList>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString referenceName(const QString &note, int occurrence)
{
    const QString name = "fnref-"_L1 + note;
    return occurrence > 1 ? name + u'-' + QString::number(occurrence) : name;
}

QString referenceHtml(const QString &note, const FootnoteNumber &number)
{
    return "<sup class=\"footnote-ref\"><a href=\"#fn-"_L1 + note + "\" id=\""_L1
        + referenceName(note, number.occurrence) + "\" data-footnote-ref>"_L1
        + QString::number(number.number) + "</a></sup>"_L1;
}

QString waysBackHtml(const QString &note, int references)
{
    QStringList ways;
    for (int occurrence = 1; occurrence <= references; ++occurrence) {
        const QString which = occurrence > 1
            ? "<sup class=\"footnote-ref\">"_L1 + QString::number(occurrence) + "</sup>"_L1
            : QString();
        ways.append("<a href=\"#"_L1 + referenceName(note, occurrence)
            + "\" class=\"footnote-backref\" data-footnote-backref"
              " aria-label=\"Back to content\">"_L1
            + u'↩' + which + "</a>"_L1);
    }
    return ways.join(u' ');
}

/// A mark of the way back stands for all ways; its number is that of the references.
QString markHtml(const FootnoteMark &mark, const FootnoteNumber &number)
{
    return mark.isWayBack ? waysBackHtml(mark.note, number.number)
                          : referenceHtml(mark.note, number);
}

} // namespace

QList<FootnoteNumber> FootnoteNumbering::number(const QList<FootnoteMark> &marks)
{
    QList<FootnoteNumber> numbers;
    for (const FootnoteMark &mark : marks) {
        if (mark.isWayBack) {
            numbers.append(FootnoteNumber());
            continue;
        }
        int &number = m_numbers[mark.note]; // clazy:exclude=detaching-member
        if (number == 0) {
            m_notes.append(mark.note);
            number = int(m_notes.size());
        }
        numbers.append({number, ++m_references[mark.note]});
    }
    return numbers;
}

QString numberedHtml(const QString &html, QChar sign, const QList<FootnoteMark> &marks,
    const QList<FootnoteNumber> &numbers)
{
    QString numbered;
    qsizetype done = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i].isHidden)
            continue;
        const qsizetype at = html.indexOf(sign, done);
        if (at < 0)
            break;
        numbered += QStringView(html).sliced(done, at - done);
        numbered += markHtml(marks[i], numbers[i]);
        done = at + 1;
    }
    return numbered + QStringView(html).sliced(done);
}

MarkdownBlock footnotesBlock(
    const QHash<QString, const Footnote *> &notes, FootnoteNumbering &numbering)
{
    struct Item
    {
        const Footnote *note;
        QList<FootnoteNumber> numbers;
    };
    QList<Item> items;
    // Grows while it is gone through: notes may refer to more notes.
    for (qsizetype i = 0; i < numbering.notes().size(); ++i) {
        if (const Footnote *note = notes.value(numbering.notes().at(i)))
            items.append({note, numbering.number(note->content.marks)});
    }
    MarkdownBlock block;
    block.kind = BlockKind::Footnotes;
    if (items.isEmpty())
        return block;
    block.html = u"<section class=\"footnotes\" data-footnotes>\n<ol>\n"_s;
    for (Item &item : items) {
        const MarkedHtml &content = item.note->content;
        for (qsizetype i = 0; i < content.marks.size(); ++i) {
            if (content.marks[i].isWayBack)
                item.numbers[i].number = numbering.references(item.note->note);
        }
        block.html += "<li id=\"fn-"_L1 + item.note->note + "\">\n"_L1
            + numberedHtml(content.html, content.sign, content.marks, item.numbers) + "</li>\n"_L1;
    }
    block.html += "</ol>\n</section>\n"_L1;
    return block;
}

} // namespace Galley
