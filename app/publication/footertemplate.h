// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "publication/footer.h"

#include <QMap>
#include <QTimeZone>

#include <optional>

namespace Galley {

/// When a footer that no article names is shown. Empty conditions always hold.
struct FooterConditions
{
    QStringList sections;
    QStringList notSections;
    QStringList tags;
    QStringList notTags;
    QStringList languages;
    QDateTime from;
    QDateTime until; ///< the first moment after
    bool isReadable = true; ///< false when a date cannot be read: then it is not shown
};

struct FooterVariant
{
    QString id;
    int weight = 1;
    QMap<QString, QString> vars; ///< take the place of the template's
};

struct FooterGoal
{
    double raised = 0;
    double target = 0;
};

/// A footer as its file says, before anything is filled in.
struct FooterTemplate
{
    QString name; ///< of the file, without ".md"
    QString file; ///< as it is named in messages: "footers/name.md"
    QString lang;
    bool hasButton = false;
    FooterChoice button; ///< label and url
    bool hasCampaign = false; ///< whether links get campaign codes
    QString currency; ///< ISO 4217; may be empty
    QList<FooterChoice> choices;
    std::optional<FooterGoal> goal;
    FooterConditions when;
    QList<FooterVariant> variants;
    QString commentsNote;
    QMap<QString, QString> vars; ///< maps within maps have names with dots
    QString body;
    QList<Problem> problems; ///< sentences that name the file
};

/// A footer of the publication, read when it is not in the memory as it stands on disk. Fails with
/// a sentence when there is none of that name (it says which there are), when it cannot be read, or
/// when its front matter is broken.
[[nodiscard]] Result<FooterTemplate> readFooterTemplate(
    const Publication &publication, const QString &name, PublicationMemory &memory);

/// The zone that the publication counts its days in.
[[nodiscard]] QTimeZone timeZoneOf(const Publication &publication);

} // namespace Galley
