// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/embedreport.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostTroubles = 3; ///< in one sentence

} // namespace

void EmbedReport::begin(Capture::Purpose purpose)
{
    *this = EmbedReport();
    m_purpose = purpose;
}

void EmbedReport::add(EmbedState state, const QString &trouble)
{
    m_edited += state == EmbedState::Edited ? 1 : 0;
    m_gone += state == EmbedState::Gone || state == EmbedState::Restricted ? 1 : 0;
    const bool isThere = state == EmbedState::Ok || state == EmbedState::Partial;
    (trouble.isEmpty() || isThere ? m_good : m_bad) += 1;
    m_unreached += !trouble.isEmpty() && state == EmbedState::Unreachable ? 1 : 0;
    if (!trouble.isEmpty() && !m_troubles.contains(trouble)) {
        m_troubles.append(trouble);
    }
}

QString EmbedReport::troubles() const
{
    const QString first = m_troubles.mid(0, mostTroubles).join(u' ');
    const qsizetype others = m_troubles.size() - mostTroubles;
    return others > 0 ? tr("%1 (And other reasons.)", "sentences").arg(first) : first;
}

QString EmbedReport::fetchedSentence() const
{
    if (m_good + m_bad == 1) {
        return troubles();
    }
    const QLocale locale;
    if (m_bad == 0) {
        return QString(tr("%Ln embeds fetched.", nullptr, m_good) + u' ' + troubles()).trimmed();
    }
    if (m_good == 0) {
        return tr("None of %1 embeds could be fetched: %2").arg(locale.toString(m_bad), troubles());
    }
    return tr("%1 fetched, %2 could not be: %3", "numbers of embeds, sentences")
        .arg(locale.toString(m_good), locale.toString(m_bad), troubles());
}

QString EmbedReport::checkedSentence() const
{
    const QLocale locale;
    QStringList parts{m_good + m_bad == 1 ? tr("1 embed checked")
                                          : tr("%Ln embeds checked", nullptr, m_good + m_bad)};
    if (m_edited > 0) {
        parts.append(tr("%1 edited at the source", "a number").arg(locale.toString(m_edited)));
    }
    if (m_gone > 0) {
        parts.append(tr("%1 gone or restricted at the source; what is kept stays", "a number")
                         .arg(locale.toString(m_gone)));
    }
    if (m_edited + m_gone + m_bad == 0) {
        parts.append(tr("nothing has changed at the source"));
    }
    const QString facts = parts.join(u", "_s) + u'.';
    return QString(facts + u' ' + troubles()).trimmed();
}

QString EmbedReport::sentence() const
{
    if (isEmpty()) {
        return {};
    }
    if (m_good == 0 && m_unreached > 1 && m_unreached == m_bad) {
        return tr("None of %1 embeds could be reached. Is this computer online?")
            .arg(QLocale().toString(m_unreached));
    }
    return m_purpose == Capture::Purpose::Fetch ? fetchedSentence() : checkedSentence();
}

} // namespace Galley
