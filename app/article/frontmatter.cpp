// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/frontmatter.h"

#include "base/tr.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <initializer_list>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

using Kind = YamlNode::Kind;

constexpr qsizetype longestOther = 4096;

/// Reads members by name, remembers which it was asked for, and notes what has the wrong type.
class MappingReader final
{
public:
    MappingReader(const YamlNode &node, QList<Problem> &problems)
        : m_node(node)
        , m_problems(problems)
    { }

    /// The first of these that has a value, and its name.
    const YamlNode &find(std::initializer_list<QLatin1StringView> keys, QString *found = nullptr)
    {
        const YamlNode *first = nullptr;
        for (const QLatin1StringView key : keys) {
            m_asked.insert(key);
            const YamlNode &node = m_node[QString(key)];
            if (node.isNull() || first)
                continue;
            first = &node;
            if (found)
                *found = key;
        }
        static const YamlNode nothing;
        return first ? *first : nothing;
    }

    /// A text of one paragraph or more; line ends within it stay.
    QString text(std::initializer_list<QLatin1StringView> keys)
    {
        QString key;
        const YamlNode &node = find(keys, &key);
        if (node.kind == Kind::Scalar)
            return node.text.trimmed();
        if (!node.isNull())
            note(node, Tr::tr("“%1” must be text.").arg(key));
        return {};
    }

    QString line(std::initializer_list<QLatin1StringView> keys) { return text(keys).simplified(); }

    void note(const YamlNode &node, const QString &message)
    {
        m_problems.append({node.line, node.column, message});
    }

    [[nodiscard]] QMap<QString, QString> others() const
    {
        QMap<QString, QString> result;
        for (const auto &[key, value] : m_node.members) {
            if (value.kind == Kind::Scalar && !m_asked.contains(key))
                result.insert(key, value.text.left(longestOther));
        }
        return result;
    }

    QList<Problem> &problems() { return m_problems; }

private:
    const YamlNode &m_node;
    QList<Problem> &m_problems;
    QSet<QString> m_asked;
};

QDateTime date(MappingReader &reader, std::initializer_list<QLatin1StringView> keys, QString *text)
{
    QString key;
    const YamlNode &node = reader.find(keys, &key);
    *text = reader.line(keys);
    if (text->isEmpty())
        return {};
    QDateTime result = readDate(*text);
    if (!result.isValid()) {
        reader.note(node,
            Tr::tr("“%1” is not a date that can be read. Write it as 2026-03-01 or "
                   "2026-03-01T09:30:00+00:00.")
                .arg(key));
    }
    return result;
}

Author author(const YamlNode &node, QList<Problem> &problems)
{
    if (node.kind == Kind::Scalar)
        return {node.text.simplified(), {}, {}};
    MappingReader reader(node, problems);
    Author result{reader.line({"name"_L1}), reader.line({"id"_L1}), reader.line({"role"_L1})};
    if (result.name.isEmpty())
        reader.note(node, Tr::tr("An author here has no name."));
    return result;
}

QList<Author> authors(MappingReader &reader)
{
    const YamlNode &node = reader.find({"authors"_L1, "author"_L1, "byline"_L1});
    QList<Author> result;
    const QList<YamlNode> nodes = node.kind == Kind::Sequence ? node.items : QList<YamlNode>{node};
    for (const YamlNode &item : nodes) {
        if (item.isNull())
            continue;
        if (item.kind == Kind::Sequence) {
            reader.note(item, Tr::tr("An author must be a name, or a map with a name."));
            continue;
        }
        const Author one = author(item, reader.problems());
        if (!one.name.isEmpty())
            result.append(one);
    }
    return result;
}

Picture picture(const YamlNode &node, QList<Problem> &problems)
{
    if (node.kind == Kind::Scalar)
        return {node.text.simplified(), {}, {}, {}, {}};
    MappingReader reader(node, problems);
    if (node.kind != Kind::Mapping) {
        if (!node.isNull())
            reader.note(node, Tr::tr("A picture must be a file name, or a map with “src”."));
        return {};
    }
    return {reader.line({"src"_L1, "path"_L1, "image"_L1}), reader.line({"alt"_L1}),
        reader.line({"caption"_L1}), reader.line({"credit"_L1}),
        reader.line({"licence"_L1, "license"_L1})};
}

Picture picture(MappingReader &reader)
{
    const YamlNode &node = reader.find({"image"_L1, "featured_image"_L1, "cover"_L1});
    const YamlNode &list = reader.find({"images"_L1});
    if (!node.isNull())
        return picture(node, reader.problems());
    if (list.kind == Kind::Sequence && !list.items.isEmpty())
        return picture(list.items.first(), reader.problems());
    return list.kind == Kind::Sequence ? Picture{} : picture(list, reader.problems());
}

Comments comments(MappingReader &reader)
{
    const YamlNode &node = reader.find({"comments"_L1});
    const QString text = reader.line({"comments"_L1}).toLower();
    if (text.isEmpty())
        return Comments::Unsaid;
    if (text == "open"_L1 || readYesNo(text) == true)
        return Comments::Open;
    if (text == "closed"_L1 || readYesNo(text) == false)
        return Comments::Closed;
    reader.note(node, Tr::tr("“comments” must be “open” or “closed”."));
    return Comments::Unsaid;
}

bool sensitive(MappingReader &reader)
{
    const YamlNode &node = reader.find({"sensitive"_L1});
    const QString text = reader.line({"sensitive"_L1});
    const std::optional<bool> answer = readYesNo(text);
    if (!answer && !text.isEmpty())
        reader.note(node, Tr::tr("“sensitive” must be “true” or “false”."));
    return answer.value_or(false);
}

/// The section, else the first of the categories, which also stay among the other keys.
QString section(MappingReader &reader, const YamlNode &root)
{
    QString own = reader.line({"section"_L1});
    if (!own.isEmpty())
        return own;
    const YamlNode &categories = root[u"categories"];
    const YamlNode &first = categories.kind == Kind::Sequence && !categories.items.isEmpty()
        ? categories.items.first()
        : categories;
    return first.text.simplified();
}

} // namespace

FrontMatter readFrontMatter(const YamlNode &root, QList<Problem> &problems)
{
    MappingReader reader(root, problems);
    FrontMatter meta;
    meta.title = reader.line({"title"_L1});
    meta.standfirst
        = reader.text({"standfirst"_L1, "subtitle"_L1, "dek"_L1, "excerpt"_L1, "abstract"_L1});
    meta.kicker = reader.line({"kicker"_L1});
    meta.authors = authors(reader);
    meta.date = date(reader, {"date"_L1}, &meta.dateText);
    meta.updated = date(reader, {"updated"_L1, "lastmod"_L1}, &meta.updatedText);
    meta.slug = reader.line({"slug"_L1});
    meta.lang = reader.line({"lang"_L1});
    meta.section = section(reader, root);
    meta.tags = readTexts(reader.find({"tags"_L1}), u"tags"_s, problems);
    meta.image = picture(reader);
    meta.description = reader.text({"description"_L1});
    meta.canonical = reader.line({"canonical"_L1});
    meta.dateline = reader.line({"dateline"_L1});
    meta.comments = comments(reader);
    meta.sensitive = sensitive(reader);
    meta.footer = reader.line({"footer"_L1});
    meta.others = reader.others();
    return meta;
}

QDateTime readDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[Tt ]+(\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?"
        "\\s*(?:([Zz])|([+-])(\\d{2}):?(\\d{2})?)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid())
        return {};
    if (match.captured(2).isEmpty())
        return day.startOfDay();
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!time.isValid())
        return {};
    if (!match.captured(3).isEmpty())
        return {day, time, QTimeZone::utc()};
    if (match.captured(4).isEmpty())
        return {day, time};
    const int seconds = match.captured(5).toInt() * 3600 + match.captured(6).toInt() * 60;
    const QTimeZone zone(match.captured(4) == u'-' ? -seconds : seconds);
    return zone.isValid() ? QDateTime(day, time, zone) : QDateTime();
}

std::optional<bool> readYesNo(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "on"_L1)
        return true;
    if (word == "false"_L1 || word == "no"_L1 || word == "off"_L1)
        return false;
    return {};
}

QStringList readTexts(const YamlNode &node, const QString &key, QList<Problem> &problems)
{
    const QList<YamlNode> nodes = node.kind == Kind::Sequence ? node.items : QList<YamlNode>{node};
    QStringList result;
    for (const YamlNode &item : nodes) {
        if (item.kind == Kind::Scalar && !item.text.trimmed().isEmpty()) {
            result.append(item.text.simplified());
        } else if (item.kind == Kind::Sequence || item.kind == Kind::Mapping) {
            problems.append({item.line, item.column,
                Tr::tr("“%1” must be text, or a list of texts.").arg(key)});
        }
    }
    return result;
}

} // namespace Galley
