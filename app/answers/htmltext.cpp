// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/htmltext.h"

#include "answers/cleanreading.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isLeftOut(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> names{"script"_L1, "style"_L1, "iframe"_L1, "frame"_L1,
        "object"_L1, "embed"_L1, "applet"_L1, "template"_L1, "noscript"_L1, "head"_L1, "title"_L1,
        "video"_L1, "audio"_L1, "canvas"_L1, "select"_L1, "textarea"_L1, "button"_L1, "noembed"_L1,
        "noframes"_L1};
    return name.isEmpty() || names.contains(name);
}

/// How many line ends stand around an element.
int linesAround(QLatin1StringView name)
{
    static const QSet<QLatin1StringView> paragraphs{"p"_L1, "blockquote"_L1, "h1"_L1, "h2"_L1,
        "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1, "pre"_L1, "ul"_L1, "ol"_L1};
    static const QSet<QLatin1StringView> lines{"div"_L1, "li"_L1, "section"_L1, "article"_L1,
        "header"_L1, "footer"_L1, "figure"_L1, "figcaption"_L1, "table"_L1, "tr"_L1, "dl"_L1,
        "dt"_L1, "dd"_L1, "hr"_L1};
    if (paragraphs.contains(name))
        return 2;
    return lines.contains(name) ? 1 : 0;
}

/// Puts the runs together. Lives for the time of one call.
class RunWriter final
{
public:
    explicit RunWriter(LineEnds lineEnds)
        : m_lineEnds(lineEnds)
    { }

    void read(const GumboNode &node);
    [[nodiscard]] QList<TextRun> runs() const { return m_runs; }

private:
    void readElement(const GumboNode &node, QLatin1StringView name);
    void readChildren(const GumboNode &node);
    void addText(const QString &text);
    void add(QStringView text);
    void breakLines(int count) { m_breaks = std::max(m_breaks, count); }

    LineEnds m_lineEnds;
    QList<TextRun> m_runs;
    QString m_href;
    int m_breaks = 0; ///< line ends before the next letter
    bool m_hasSpace = false; ///< white space before the next letter
};

void RunWriter::add(QStringView text)
{
    QString before;
    if (!m_runs.isEmpty())
        before = m_breaks > 0 ? QString(m_breaks, u'\n') : QString(m_hasSpace ? 1 : 0, u' ');
    m_breaks = 0;
    m_hasSpace = false;
    if (m_runs.isEmpty() || m_runs.constLast().href != m_href) {
        // White space is no part of a link.
        if (!m_runs.isEmpty() && m_runs.constLast().href.isEmpty())
            m_runs.last().text += std::exchange(before, {});
        else if (!before.isEmpty() && !m_href.isEmpty())
            m_runs.append(TextRun{std::exchange(before, {}), {}});
        m_runs.append(TextRun{{}, m_href});
    }
    m_runs.last().text += before + text;
}

void RunWriter::addText(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size();
        const QChar c = isEnd ? QChar(u' ') : text.at(at);
        if (!c.isSpace() || c == QChar::Nbsp)
            continue;
        if (at > start)
            add(QStringView(text).mid(start, at - start));
        start = at + 1;
        if (isEnd)
            break;
        m_hasSpace = true;
        if (c == u'\n' && m_lineEnds == LineEnds::Break)
            m_breaks = std::min(m_breaks + 1, 2);
    }
}

void RunWriter::readChildren(const GumboNode &node)
{
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i)
        read(childAt(children, i));
}

void RunWriter::readElement(const GumboNode &node, QLatin1StringView name)
{
    if (name == "br"_L1) {
        m_breaks = std::min(m_breaks + 1, 2);
        return;
    }
    if (name == "img"_L1) {
        const QString alt = attribute(node, "alt");
        if (attribute(node, "class").contains("emoji"_L1) && alt.size() < 40)
            addText(alt);
        return;
    }
    const int lines = linesAround(name);
    breakLines(lines);
    const QString outside = m_href;
    if (name == "a"_L1)
        m_href = attribute(node, "href").trimmed();
    if (name == "li"_L1) {
        add(u"•");
        m_hasSpace = true;
    }
    readChildren(node);
    // A link whose end is hidden.
    if (hasClass(node, "ellipsis"_L1))
        add(u"…");
    m_href = outside;
    breakLines(lines);
}

void RunWriter::read(const GumboNode &node)
{
    if (isText(node)) {
        addText(QString::fromUtf8(node.v.text.text));
        return;
    }
    const QLatin1StringView name = elementName(node);
    if (isElement(node) && !isLeftOut(name) && !hasClass(node, "invisible"_L1))
        readElement(node, name);
}

void collect(const GumboNode &node, QLatin1StringView name, QLatin1StringView cssClass,
    qsizetype most, QList<const GumboNode *> &found)
{
    if (elementName(node) == name && (cssClass.isEmpty() || hasClass(node, cssClass)))
        found.append(&node);
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length && found.size() < most; ++i)
        collect(childAt(children, i), name, cssClass, most, found);
}

} // namespace

QList<TextRun> runsOf(const GumboNode &node, LineEnds lineEnds)
{
    RunWriter writer(lineEnds);
    writer.read(node);
    return writer.runs();
}

QString lineOf(const GumboNode &node)
{
    return plainText(runsOf(node)).simplified();
}

QList<TextRun> runsOfHtml(const QString &html)
{
    const HtmlFragment fragment(html.toUtf8());
    const QList<TextRun> runs = fragment.root() ? runsOf(*fragment.root()) : QList<TextRun>();
    return isWordForNothing(plainText(runs)) ? QList<TextRun>() : runs;
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString letters = text;
    letters.replace(u'<', "&lt;"_L1);
    const HtmlFragment fragment(letters.toUtf8());
    return fragment.root() ? plainText(runsOf(*fragment.root(), LineEnds::Break)) : text;
}

QList<const GumboNode *> elementsOf(
    const GumboNode &root, QLatin1StringView name, QLatin1StringView cssClass)
{
    constexpr qsizetype most = 10'000;
    QList<const GumboNode *> found;
    collect(root, name, cssClass, most, found);
    return found;
}

const GumboNode *elementOf(
    const GumboNode &root, QLatin1StringView name, QLatin1StringView cssClass)
{
    QList<const GumboNode *> found;
    collect(root, name, cssClass, 1, found);
    return found.isEmpty() ? nullptr : found.constFirst();
}

bool hasClass(const GumboNode &element, QLatin1StringView cssClass)
{
    const QString classes = attribute(element, "class");
    return classes.contains(cssClass) && classes.split(u' ', Qt::SkipEmptyParts).contains(cssClass);
}

} // namespace Galley
