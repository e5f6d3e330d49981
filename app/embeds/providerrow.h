// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

#include <QRegularExpression>

namespace Galley {

/// A question of a row: a template of the address, where "{url}" is the post's normal address as a
/// value of a query, "{page}" the same as it is, and any other name what a pattern captured.
struct RowStep
{
    AnswerKind kind = AnswerKind::OEmbed;
    QString url;
};

/// One way in which a provider's posts are addressed. Templates are those of addresstemplate.h; the
/// names in them are the groups of the pattern.
struct AddressShape
{
    QRegularExpression pattern; ///< for matchableAddress()
    QString url; ///< template of the normal address, which some shape of the row must match again
    QString id = QStringLiteral("{id}"); ///< template
    QString handle = {}; ///< template
    QString host = {}; ///< template; empty: the row's
    QString kind = {}; ///< empty: the row's
    QSize aspect = {}; ///< empty: the row's
    bool isShort = false; ///< a short link: it is asked where it leads to, and nothing else
    QList<RowStep> steps = {}; ///< empty: the row's
    /// Template of the frame's address, with "{url}" and "{start}" besides; empty: no frame.
    QString frame = {};
    int frameHeight = 0; ///< CSS pixels; 0: the shape of the video decides
};

/// A provider of whom nothing but a table is to be said.
struct ProviderRow
{
    QString key;
    ProviderLook look;
    /// Addresses of other hosts than these and their subdomains are not looked at; empty: all are.
    QStringList domains = {};
    QString host; ///< what a reader would call the site
    QString kind;
    QSize aspect = {}; ///< empty: it is not a video
    QList<AddressShape> shapes;
    QList<RowStep> steps;
    QStringList frameHosts = {};
    bool hasStart = false; ///< the address may say where a video begins
    /// Reads the time from the id, where the id holds one.
    void (*setTime)(EmbedRef &ref) = nullptr;
    /// The embed code that the provider documents; none: its frame.
    QString (*markup)(const Embed &embed) = nullptr;
};

/// A provider made from a row.
class RowProvider final : public EmbedProvider
{
public:
    explicit RowProvider(const ProviderRow &row); ///< which outlives the provider
    [[nodiscard]] QString key() const override;
    [[nodiscard]] ProviderLook look() const override;
    [[nodiscard]] std::optional<EmbedRef> match(const QUrl &url) const override;
    [[nodiscard]] QList<CaptureStep> captureSteps(const EmbedRef &ref) const override;
    [[nodiscard]] std::optional<LiveFrame> liveFrame(const EmbedRef &ref) const override;
    [[nodiscard]] QString markup(const Embed &embed) const override;

private:
    const ProviderRow &m_row;
};

} // namespace Galley
