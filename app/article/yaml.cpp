// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/yaml.h"

#include "article/yamlplace.h"
#include "base/tr.h"

#include <QHash>

#include <yaml.h>

#include <algorithm>
#include <array>
#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestText = 64 * 1024;
constexpr int deepestNode = 16;

/// An event of libyaml, freed when it goes.
class Event final
{
public:
    Event() { event.type = YAML_NO_EVENT; }
    ~Event() { yaml_event_delete(&event); }
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;

    yaml_event_t event{};
};

QString fromYaml(const yaml_char_t *text, size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), static_cast<qsizetype>(length));
}

QString noAnchors()
{
    return Tr::tr(
        "Anchors (&), aliases (*) and tags (!) are not read here. Put quotation marks around "
        "a value that begins with one of these characters.");
}

/// What libyaml says about its grammar, as a sentence about the text.
QString sentenceFor(const char *problem)
{
    const QString said = QString::fromUtf8(problem);
    if (said.contains("mapping values are not allowed"_L1))
        return Tr::tr("A value that has a colon in it needs quotation marks around it.");
    if (said.contains("could not find expected ':'"_L1))
        return Tr::tr("A colon is missing after the key on this line or the one before.");
    if (said.contains("did not find expected key"_L1))
        return Tr::tr("A key was expected here. Look at the indentation and the quotation marks.");
    if (said.contains("cannot start any token"_L1)) {
        return Tr::tr(
            "A value cannot begin with this character. Put quotation marks around it, and "
            "indent with spaces, not with tabs.");
    }
    if (said.contains("alphabetic or numeric character"_L1))
        return noAnchors();
    if (said.contains("',' or ']'"_L1))
        return Tr::tr(
            "A list in square brackets is not closed, or has no comma between its parts.");
    if (said.contains("',' or '}'"_L1))
        return Tr::tr("A map in curly brackets is not closed, or has no comma between its parts.");
    if (said.contains("unexpected end of stream"_L1))
        return Tr::tr("A quotation mark is not closed.");
    if (said.contains("control characters"_L1))
        return Tr::tr("There is a control character here that cannot stand in front matter.");
    return Tr::tr("This line cannot be read as YAML (%1).").arg(said);
}

class Reader final
{
public:
    explicit Reader(QStringView text)
        : m_places(text)
        , m_bytes(text.toUtf8())
    {
        m_isReady = yaml_parser_initialize(&m_parser) == 1;
        if (!m_isReady)
            return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser,
            reinterpret_cast<const unsigned char *>(m_bytes.constData()),
            static_cast<size_t>(m_bytes.size()));
    }
    ~Reader()
    {
        if (m_isReady)
            yaml_parser_delete(&m_parser);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] YamlParse read()
    {
        if (!m_isReady) {
            m_result.problems.append({0, 0, Tr::tr("There is not enough memory to read this.")});
            return m_result;
        }
        Event event;
        while (next(event)) {
            const yaml_event_type_t type = event.event.type;
            if (type == YAML_STREAM_END_EVENT || type == YAML_DOCUMENT_END_EVENT)
                break;
            if (type != YAML_STREAM_START_EVENT && type != YAML_DOCUMENT_START_EVENT
                && !readNode(event.event, m_result.root, 1))
                break;
        }
        return m_result;
    }

private:
    /// False when the text ends the parse: a problem has then been noted.
    bool next(Event &event)
    {
        yaml_event_delete(&event.event);
        if (yaml_parser_parse(&m_parser, &event.event) == 1)
            return true;
        note(placeOfProblem(), sentenceFor(m_parser.problem ? m_parser.problem : ""));
        return false;
    }

    /// Of a list or map that is not closed, where it begins: its end is only noticed lines below.
    [[nodiscard]] YamlPlace placeOfProblem()
    {
        const QByteArrayView context(m_parser.context ? m_parser.context : "");
        if (context.startsWith("while parsing a flow "))
            return m_places.of(m_parser.context_mark.index);
        return m_places.of(indexOfProblem());
    }

    /// libyaml counts code points, but bytes where it could not read a character.
    [[nodiscard]] size_t indexOfProblem() const
    {
        if (m_parser.error != YAML_READER_ERROR)
            return m_parser.problem_mark.index;
        const auto offset = static_cast<qsizetype>(m_parser.problem_offset);
        const QString before = QString::fromUtf8(m_bytes.first(std::min(offset, m_bytes.size())));
        return static_cast<size_t>(before.toUcs4().size());
    }

    void note(YamlPlace place, const QString &message)
    {
        m_result.problems.append({place.line, place.column, message});
    }

    bool refuse(const yaml_event_t &event, const QString &message)
    {
        note(placeOf(event), message);
        return false;
    }

    [[nodiscard]] YamlPlace placeOf(const yaml_event_t &event)
    {
        return m_places.of(event.start_mark.index);
    }

    /// Fills `node` as far as the text can be read; false when reading must stop.
    bool readNode(const yaml_event_t &event, YamlNode &node, int depth)
    {
        const YamlPlace place = placeOf(event);
        node.line = place.line;
        node.column = place.column;
        if (hasAnchorOrTag(event))
            return refuse(event, noAnchors());
        if (depth > deepestNode)
            return refuse(event, Tr::tr("This is nested too deeply to be read."));
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            readScalar(event, node);
            return true;
        case YAML_SEQUENCE_START_EVENT:
            return readSequence(node, depth);
        case YAML_MAPPING_START_EVENT:
            return readMapping(node, depth);
        default:
            return true;
        }
    }

    static bool hasAnchorOrTag(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_ALIAS_EVENT:
            return true;
        case YAML_SCALAR_EVENT:
            return event.data.scalar.anchor || event.data.scalar.tag;
        case YAML_SEQUENCE_START_EVENT:
            return event.data.sequence_start.anchor || event.data.sequence_start.tag;
        case YAML_MAPPING_START_EVENT:
            return event.data.mapping_start.anchor || event.data.mapping_start.tag;
        default:
            return false;
        }
    }

    static void readScalar(const yaml_event_t &event, YamlNode &node)
    {
        node.text = fromYaml(event.data.scalar.value, event.data.scalar.length);
        const bool isPlain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
        const bool isNothing = node.text.isEmpty() || node.text == "~"_L1 || node.text == "null"_L1;
        node.kind = isPlain && isNothing ? YamlNode::Kind::Null : YamlNode::Kind::Scalar;
    }

    bool readSequence(YamlNode &node, int depth)
    {
        node.kind = YamlNode::Kind::Sequence;
        Event event;
        while (next(event)) {
            if (event.event.type == YAML_SEQUENCE_END_EVENT)
                return true;
            YamlNode item;
            const bool goesOn = readNode(event.event, item, depth + 1);
            node.items.append(item);
            if (!goesOn)
                return false;
        }
        return false;
    }

    bool readMapping(YamlNode &node, int depth)
    {
        node.kind = YamlNode::Kind::Mapping;
        QHash<QString, qsizetype> known;
        Event event;
        while (next(event)) {
            if (event.event.type == YAML_MAPPING_END_EVENT)
                return true;
            YamlNode key;
            if (!readNode(event.event, key, depth + 1))
                return false;
            if (!key.items.isEmpty() || !key.members.isEmpty())
                return refuse(event.event, Tr::tr("A key must be a word, not a list or a map."));
            if (!next(event))
                return false;
            YamlNode value;
            const bool goesOn = readNode(event.event, value, depth + 1);
            setMember(node, known, key.text, value);
            if (!goesOn)
                return false;
        }
        return false;
    }

    /// `known` says where in the node's members a key is.
    static void setMember(
        YamlNode &node, QHash<QString, qsizetype> &known, const QString &key, const YamlNode &value)
    {
        const auto member = known.constFind(key);
        if (member != known.cend()) {
            node.members[*member].second = value;
            return;
        }
        known.insert(key, node.members.size());
        node.members.append({key, value});
    }

    YamlPlaces m_places;
    QByteArray m_bytes;
    yaml_parser_t m_parser{};
    bool m_isReady = false;
    YamlParse m_result;
};

} // namespace

const YamlNode &YamlNode::operator[](QStringView key) const
{
    static const YamlNode nothing;
    const auto member = std::find_if(
        members.begin(), members.end(), [key](const auto &known) { return known.first == key; });
    return member == members.end() ? nothing : member->second;
}

YamlParse parseYaml(QStringView text)
{
    if (text.size() > largestText || text.toUtf8().size() > largestText) {
        YamlParse tooLarge;
        tooLarge.problems.append(
            {0, 0, Tr::tr("This is too large to be read: at most 64 KiB of YAML are.")});
        return tooLarge;
    }
    return Reader(text).read();
}

} // namespace Galley
