// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedprovider.h"

#include <QAbstractListModel>

namespace Galley {

/// An embed of the article, as the panel shows it.
struct EmbedRow
{
    int line = 0; ///< from 0
    Embed embed;
    bool isLive = false; ///< shown as its provider shows it
    bool isAsked = false; ///< its answer is on its way
    bool canBeLive = false; ///< its provider has something to show in place
    bool operator==(const EmbedRow &) const = default;
};

/// The embeds of an article in the order of its text.
class EmbedList final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedList)

public:
    enum Role {
        WhatRole = Qt::UserRole, ///< "Video on YouTube"
        StateRole, ///< in words
        FetchedRole, ///< "fetched 3 Nov 2026", or empty
        LineRole, ///< "line 12"
        MarkRole, ///< one to three letters
        ColourRole, ///< the network's, for a light ground
        DarkColourRole,
        ToneRole ///< a Tone, as int
    };
    /// How good the state is, for its colour and its sign.
    enum class Tone { Good, Open, Doubtful, Bad, Live };

    explicit EmbedList(QObject *parent);

    void setRows(const QList<EmbedRow> &rows);
    [[nodiscard]] const QList<EmbedRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString stateOf(const EmbedRow &row);
    [[nodiscard]] QString sentence(const EmbedRow &row) const;

    ProviderRegistry m_registry;
    QList<EmbedRow> m_rows;
};

} // namespace Galley
