// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/footertemplate.h"

#include "article/articlefolder.h"
#include "article/frontmatter.h"
#include "article/frontmattercut.h"
#include "article/yaml.h"
#include "base/tr.h"
#include "publication/publicationfile.h"
#include "publication/publicationmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <cmath>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

using Kind = YamlNode::Kind;

/// Turns the front matter of a footer into a FooterTemplate, noting what has the wrong type.
class TemplateReader final
{
public:
    TemplateReader(FooterTemplate &result, const QTimeZone &zone)
        : m_result(result)
        , m_zone(zone)
    { }

    void read(const YamlNode &root)
    {
        m_result.lang = text(root, u"lang");
        m_result.commentsNote = text(root, u"comments_note");
        readButton(mapping(root, u"button"));
        readAmounts(mapping(root, u"amounts"));
        readGoal(mapping(root, u"goal"));
        readConditions(mapping(root, u"when"));
        readVariants(root[u"variants"]);
        addVars(mapping(root, u"vars"), {}, m_result.vars);
    }

    [[nodiscard]] QList<Problem> takeProblems() { return std::move(m_problems); }

private:
    void note(const YamlNode &node, const QString &message)
    {
        m_problems.append({node.line, node.column, message});
    }

    QString text(const YamlNode &map, QStringView key)
    {
        const YamlNode &node = map[key];
        if (node.kind == Kind::Scalar)
            return node.text.simplified();
        if (!node.isNull())
            note(node, Tr::tr("“%1” must be text.").arg(key));
        return {};
    }

    const YamlNode &mapping(const YamlNode &map, QStringView key)
    {
        static const YamlNode nothing;
        const YamlNode &node = map[key];
        if (node.kind == Kind::Mapping || node.isNull())
            return node;
        note(node, Tr::tr("“%1” must be a map.").arg(key));
        return nothing;
    }

    bool yesNo(const YamlNode &map, QStringView key)
    {
        const QString word = text(map, key);
        const std::optional<bool> answer = readYesNo(word);
        if (!answer && !word.isEmpty())
            note(map[key], Tr::tr("“%1” must be “true” or “false”.").arg(key));
        return answer.value_or(false);
    }

    void readButton(const YamlNode &node)
    {
        if (node.isNull())
            return;
        m_result.hasButton = true;
        m_result.button.label = text(node, u"label");
        m_result.button.url = text(node, u"url");
        m_result.hasCampaign = yesNo(node, u"utm");
    }

    void readAmounts(const YamlNode &node)
    {
        m_result.currency = text(node, u"currency").toUpper();
        const QString chosen = text(node, u"default");
        const YamlNode &choices = node[u"choices"];
        if (choices.kind != Kind::Sequence && !choices.isNull())
            note(choices, Tr::tr("“choices” must be a list."));
        for (const YamlNode &item : choices.items) {
            if (item.kind != Kind::Mapping) {
                note(item, Tr::tr("A choice must be a map with “label” and “url”."));
                continue;
            }
            FooterChoice choice{
                text(item, u"id"), text(item, u"label"), text(item, u"url"), text(item, u"note")};
            choice.isDefault = !chosen.isEmpty() && choice.id == chosen;
            m_result.choices.append(choice);
        }
    }

    /// A sum of money that can be written as a whole number.
    std::optional<double> sum(const YamlNode &map, QStringView key)
    {
        constexpr double largestSum = 1e15;
        bool isNumber = false;
        const double value = text(map, key).toDouble(&isNumber);
        // Anything but a number within the bounds, so that what is no number at all fails as well.
        if (!isNumber || !(std::abs(value) <= largestSum))
            return {};
        return value;
    }

    void readGoal(const YamlNode &node)
    {
        if (node.isNull())
            return;
        const std::optional<double> raised = sum(node, u"raised");
        const std::optional<double> target = sum(node, u"target");
        if (raised && target)
            m_result.goal = FooterGoal{*raised, *target};
        else
            note(node, Tr::tr("“goal” must have the numbers “raised” and “target”."));
    }

    void readConditions(const YamlNode &node)
    {
        FooterConditions &when = m_result.when;
        when.sections = readTexts(node[u"sections"], u"sections"_s, m_problems);
        when.notSections = readTexts(node[u"not_sections"], u"not_sections"_s, m_problems);
        when.tags = readTexts(node[u"tags"], u"tags"_s, m_problems);
        when.notTags = readTexts(node[u"not_tags"], u"not_tags"_s, m_problems);
        when.languages = readTexts(node[u"lang"], u"lang"_s, m_problems);
        when.from = moment(node, u"from", 0);
        // The last day counts in full.
        when.until = moment(node, u"to", 1);
    }

    QDateTime moment(const YamlNode &node, QStringView key, int daysLater)
    {
        const QString written = text(node, key);
        if (written.isEmpty())
            return {};
        // A longer text is a date and a time, of which QDate would read the date alone.
        const QDate day = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
        if (day.isValid())
            return day.addDays(daysLater).startOfDay(m_zone);
        QDateTime result = readDate(written);
        if (result.isValid() && result.timeSpec() == Qt::LocalTime)
            result = QDateTime(result.date(), result.time(), m_zone);
        if (!result.isValid()) {
            m_result.when.isReadable = false;
            note(node[key],
                Tr::tr("“%1” is not a date that can be read, so this footer is only shown where an "
                       "article names it.")
                    .arg(key));
        }
        return result;
    }

    void readVariants(const YamlNode &node)
    {
        if (node.kind != Kind::Sequence && !node.isNull())
            note(node, Tr::tr("“variants” must be a list."));
        for (const YamlNode &item : node.items) {
            FooterVariant variant{text(item, u"id"), 1, {}};
            const QString weight = text(item, u"weight");
            bool isNumber = true;
            if (!weight.isEmpty())
                variant.weight = weight.toInt(&isNumber);
            if (variant.id.isEmpty() || !isNumber || variant.weight < 0 || variant.weight > 1000) {
                note(item,
                    Tr::tr("A variant must have an “id”, and a “weight” from 0 to 1000 or none."));
                continue;
            }
            addVars(item, {}, variant.vars);
            variant.vars.remove(u"id"_s);
            variant.vars.remove(u"weight"_s);
            addVars(mapping(item, u"vars"), {}, variant.vars);
            m_result.variants.append(variant);
        }
    }

    static void addVars(const YamlNode &node, const QString &prefix, QMap<QString, QString> &vars)
    {
        for (const auto &[key, value] : node.members) {
            if (value.kind == Kind::Scalar)
                vars.insert(prefix + key, value.text);
            else
                addVars(value, prefix + key + u'.', vars);
        }
    }

    FooterTemplate &m_result;
    QTimeZone m_zone;
    QList<Problem> m_problems;
};

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(".."_L1) && !name.contains(QChar::Null);
}

bool isBuiltIn(const Publication &publication)
{
    return publication.folder.startsWith(":/"_L1);
}

/// Where the footer's file is; an empty path when it is not there, or is a way out of the folder.
QString pathOf(const Publication &publication, const QString &file)
{
    if (isBuiltIn(publication)) {
        const QString path = publication.folder + u'/' + file;
        return QFile::exists(path) ? path : QString();
    }
    const ArticleFolder folder(publication.folder + "/publication.yaml"_L1);
    return folder.fileFor(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")))
        .value_or(QString());
}

tl::unexpected<Error> missing(const Publication &publication, const QString &file)
{
    const QDir folder(publication.folder + u'/' + publication.footersFolder);
    QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(3);
    const QString looked = isBuiltIn(publication) ? QFileInfo(file).completeBaseName()
                                                  : publication.folder + u'/' + file;
    if (names.isEmpty()) {
        return failure(ErrorCode::NotFound,
            Tr::tr("There is no footer “%1”, nor any other in its folder.").arg(looked));
    }
    return failure(ErrorCode::NotFound,
        Tr::tr("There is no footer “%1”. There are: %2.").arg(looked, names.join(", "_L1)));
}

Result<FooterTemplate> readTemplate(
    const Publication &publication, FooterTemplate result, const QString &path)
{
    const Result<QString> text = readPublicationFile(path);
    if (!text)
        return tl::unexpected<Error>(text.error());

    const FrontMatterCut cut = cutFrontMatter(*text);
    result.body = cut.body.toString();
    const YamlParse parse = parseYaml(cut.yaml);
    const auto sentence = [&](const Problem &problem) {
        return Tr::tr("Footer “%1”, line %2: %3")
            .arg(result.file, QString::number(problem.line + cut.yamlLine + 1), problem.message);
    };
    if (!parse.problems.isEmpty())
        return failure(ErrorCode::Malformed, sentence(parse.problems.first()));
    TemplateReader reader(result, timeZoneOf(publication));
    reader.read(parse.root);
    for (const Problem &problem : reader.takeProblems())
        result.problems.append({-1, 0, sentence(problem)});
    return result;
}

} // namespace

Result<FooterTemplate> readFooterTemplate(
    const Publication &publication, const QString &name, PublicationMemory &memory)
{
    if (!isPlainName(name)) {
        return failure(ErrorCode::Malformed,
            Tr::tr("“%1” cannot be the name of a footer: it must be a plain file name.").arg(name));
    }
    FooterTemplate result;
    result.name = name;
    result.file = publication.footersFolder + u'/' + name + ".md"_L1;
    const QString path = pathOf(publication, result.file);
    if (path.isEmpty())
        return missing(publication, result.file);
    // The same file may go by another name, and its dates are in the publication's zone.
    const QString key = result.file + QChar::Null + publication.timezone;
    return memory.footers.of(path, key, [&] { return readTemplate(publication, result, path); });
}

QTimeZone timeZoneOf(const Publication &publication)
{
    return publication.timezone.isEmpty() ? QTimeZone::systemTimeZone()
                                          : QTimeZone(publication.timezone.toUtf8());
}

} // namespace Galley
