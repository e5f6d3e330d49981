// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/articlecheck.h"

namespace Galley {

using namespace Qt::StringLiterals;

QList<Finding> articleFindings(const QList<Problem> &problems)
{
    QList<Finding> findings;
    for (const Problem &problem : problems) {
        Finding finding;
        finding.rule = u"article"_s;
        finding.line = problem.line;
        finding.column = problem.column;
        finding.message = problem.message;
        findings.append(finding);
    }
    return findings;
}

} // namespace Galley
