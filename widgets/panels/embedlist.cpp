// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedlist.h"

#include "panels/embedwords.h"

#include <QColor>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

EmbedList::Tone toneOf(const EmbedRow &row)
{
    if (row.isLive)
        return EmbedList::Tone::Live;
    if (row.embed.state == EmbedState::UrlOnly && isToldByUrl(row.embed.ref))
        return EmbedList::Tone::Good;
    switch (row.embed.state) {
    case EmbedState::Ok:
        return EmbedList::Tone::Good;
    case EmbedState::UrlOnly:
        return EmbedList::Tone::Open;
    case EmbedState::Edited:
    case EmbedState::Partial:
    case EmbedState::Unreachable:
        return EmbedList::Tone::Doubtful;
    case EmbedState::Gone:
    case EmbedState::Restricted:
    case EmbedState::Refused:
    case EmbedState::Damaged:
        break;
    }
    return EmbedList::Tone::Bad;
}

/// Of a plain link, the first letter of where it leads.
QString markOf(const EmbedRef &ref, const ProviderLook &look)
{
    return look.mark.isEmpty() ? ref.host.left(1).toUpper() : look.mark;
}

} // namespace

EmbedList::EmbedList(QObject *parent)
    : QAbstractListModel(parent)
{ }

void EmbedList::setRows(const QList<EmbedRow> &rows)
{
    if (rows == m_rows)
        return;
    const auto isSameEmbed = [](const EmbedRow &one, const EmbedRow &two) {
        return one.embed.ref.url == two.embed.ref.url;
    };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), isSameEmbed)) {
        m_rows = rows;
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EmbedList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString EmbedList::stateOf(const EmbedRow &row)
{
    if (row.isAsked)
        return tr("asking…");
    if (row.isLive)
        return tr("shown live");
    if (row.embed.state == EmbedState::UrlOnly && isToldByUrl(row.embed.ref))
        return tr("all of it is in the address");
    return stateText(row.embed.state);
}

QString EmbedList::sentence(const EmbedRow &row) const
{
    const ProviderLook look = m_registry.look(row.embed.ref.provider);
    QStringList parts{nameOf(row.embed), whatItIs(row.embed.ref, look.name)};
    parts.append(stateOf(row));
    parts.append(fetchedText(row.embed));
    parts.append(tr("line %1").arg(QLocale().toString(row.line + 1)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant EmbedList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EmbedRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row.embed);
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return u"<span>%1</span>"_s.arg(sentence(row).toHtmlEscaped());
    case WhatRole:
        return whatItIs(row.embed.ref, m_registry.look(row.embed.ref.provider).name);
    case StateRole:
        return stateOf(row);
    case FetchedRole:
        return fetchedText(row.embed);
    case LineRole:
        return tr("line %1").arg(QLocale().toString(row.line + 1));
    case MarkRole:
        return markOf(row.embed.ref, m_registry.look(row.embed.ref.provider));
    case ColourRole:
        return QColor(m_registry.look(row.embed.ref.provider).colour);
    case DarkColourRole:
        return QColor(m_registry.look(row.embed.ref.provider).darkColour);
    case ToneRole:
        return int(toneOf(row));
    default:
        return {};
    }
}

} // namespace Galley
