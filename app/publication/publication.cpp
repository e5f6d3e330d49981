// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/publication.h"

#include "article/frontmatter.h"
#include "article/yaml.h"
#include "base/tr.h"
#include "publication/publicationfile.h"
#include "publication/publicationmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

/// The resource lies in a library that may be static: nobody else would pull it in.
static void loadBuiltInPublication()
{
    Q_INIT_RESOURCE(publication);
}

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldersAbove = 8;
constexpr auto fileName = "publication.yaml"_L1;
constexpr auto builtInFolder = ":/publication"_L1;

/// The nearest folder that has a publication.yaml; empty when there is none.
QString nearestFolder(const QString &articlePath)
{
    if (articlePath.isEmpty())
        return {};
    QString folder = QFileInfo(articlePath).absolutePath();
    for (int above = 0; above <= foldersAbove; ++above) {
        const QFileInfo file(QDir(folder).filePath(fileName));
        // A broken link is a publication that cannot be read, not the absence of one.
        if (file.exists() || file.isSymLink())
            return folder;
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            break;
        folder = parent;
    }
    return {};
}

QString scalar(const YamlNode &root, QStringView key, QList<Problem> &problems)
{
    const YamlNode &node = root[key];
    if (node.kind == YamlNode::Kind::Scalar)
        return node.text.simplified();
    if (!node.isNull())
        problems.append({node.line, node.column, Tr::tr("“%1” must be text.").arg(key)});
    return {};
}

bool isInside(const QString &folder)
{
    const QString cleaned = QDir::cleanPath(folder);
    return !cleaned.startsWith(u'/') && cleaned != ".."_L1 && !cleaned.startsWith("../"_L1);
}

void readFooters(const YamlNode &node, Publication &publication)
{
    if (node.isNull())
        return;
    if (node.kind != YamlNode::Kind::Mapping) {
        publication.problems.append(
            {node.line, node.column, Tr::tr("“footers” must be a map of “dir” and “default”.")});
        return;
    }
    const QString folder = scalar(node, u"dir", publication.problems);
    if (!folder.isEmpty() && !isInside(folder)) {
        const YamlNode &place = node[u"dir"];
        publication.problems.append({place.line, place.column,
            Tr::tr("The folder of the footers must lie in the folder of the publication.")});
    } else if (!folder.isEmpty()) {
        publication.footersFolder = folder;
    }
    publication.defaultFooter = scalar(node, u"default", publication.problems);
}

void read(const YamlNode &root, Publication &publication)
{
    QList<Problem> &problems = publication.problems;
    if (root.kind != YamlNode::Kind::Mapping) {
        if (!root.isNull())
            problems.append({root.line, 0, Tr::tr("A publication must be lines of “key: value”.")});
        return;
    }
    publication.name = scalar(root, u"name", problems);
    publication.url = scalar(root, u"url", problems);
    publication.lang = scalar(root, u"lang", problems);
    publication.timezone = scalar(root, u"timezone", problems);
    if (!publication.timezone.isEmpty() && !QTimeZone(publication.timezone.toUtf8()).isValid()) {
        const YamlNode &node = root[u"timezone"];
        problems.append({node.line, node.column,
            Tr::tr("“%1” is not a time zone; write one such as Europe/London.")
                .arg(publication.timezone)});
        publication.timezone.clear();
    }
    readFooters(root[u"footers"], publication);
}

Publication readPublication(const QString &folder)
{
    Publication publication;
    publication.footersFolder = u"footers"_s;
    publication.folder = folder;
    const Result<QString> text = readPublicationFile(QDir(folder).filePath(fileName));
    if (!text) {
        publication.problems.append({-1, 0, text.error().message});
        return publication;
    }
    const YamlParse parse = parseYaml(*text);
    publication.problems = parse.problems;
    read(parse.root, publication);
    return publication;
}

} // namespace

Publication findPublication(const QString &articlePath)
{
    PublicationMemory memory;
    return findPublication(articlePath, memory);
}

Publication findPublication(const QString &articlePath, PublicationMemory &memory)
{
    QString folder = nearestFolder(articlePath);
    if (folder.isEmpty()) {
        loadBuiltInPublication();
        folder = builtInFolder;
    }
    return memory.publications.of(
        QDir(folder).filePath(fileName), {}, [&folder] { return readPublication(folder); });
}

} // namespace Galley
