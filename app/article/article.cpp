// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"

#include "article/frontmatter.h"
#include "article/frontmattercut.h"
#include "article/yaml.h"
#include "base/tr.h"

namespace Galley {

Article parseArticle(const QString &text)
{
    const FrontMatterCut cut = cutFrontMatter(text);
    Article article;
    article.body = cut.body.toString();
    article.bodyLine = cut.bodyLine;
    if (!cut.hasFrontMatter)
        return article;

    const YamlParse parse = parseYaml(cut.yaml);
    article.problems = parse.problems;
    const bool isBroken = !parse.problems.isEmpty();
    if (parse.root.kind == YamlNode::Kind::Mapping) {
        QList<Problem> ofValues;
        article.meta = readFrontMatter(parse.root, ofValues);
        // What a key holds is a guess where the notation breaks off.
        if (!isBroken)
            article.problems = ofValues;
    } else if (!parse.root.isNull()) {
        article.problems.append(
            {parse.root.line, 0, Tr::tr("The front matter must be lines of “key: value”.")});
    }
    for (Problem &problem : article.problems)
        problem.line += cut.yamlLine;
    return article;
}

} // namespace Galley
