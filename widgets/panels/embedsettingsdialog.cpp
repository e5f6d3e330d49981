// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/embedsettingsdialog.h"

#include "base/settingkeys.h"
#include "embeds/embedprovider.h"
#include "panels/embedwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

EmbedSettingsDialog::EmbedSettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_providers(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setObjectName(u"embedSettingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Embed settings"));
    auto *fetchPasted = new QCheckBox(tr("&Fetch an embed as soon as its address is pasted"), this);
    fetchPasted->setObjectName(u"fetchPasted"_s);
    fetchPasted->setChecked(settings.get(Keys::fetchPasted));
    connect(fetchPasted, &QCheckBox::toggled, this,
        [this](bool on) { m_settings.set(Keys::fetchPasted, on); });
    auto *keeping = new QLabel(keepingText(), this);
    keeping->setWordWrap(true);
    keeping->setTextFormat(Qt::PlainText);

    auto *label = new QLabel(tr("Shown &live without asking each time, after a click:"), this);
    label->setWordWrap(true);
    label->setBuddy(m_providers);
    m_providers->setObjectName(u"liveProviders"_s);
    m_providers->setAccessibleName(tr("Networks shown live without asking each time"));
    m_remove->setObjectName(u"removeProvider"_s);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &EmbedSettingsDialog::removeProvider);
    connect(m_providers, &QListWidget::currentRowChanged, this,
        [this](int row) { m_remove->setEnabled(row >= 0); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(fetchPasted);
    rows->addWidget(keeping);
    rows->addSpacing(fontMetrics().height());
    rows->addWidget(label);
    rows->addWidget(m_providers);
    rows->addWidget(m_remove, 0, Qt::AlignLeading);
    rows->addWidget(buttons);
    showProviders();
    resize(32 * fontMetrics().height(), sizeHint().height());
}

void EmbedSettingsDialog::showProviders()
{
    const ProviderRegistry registry;
    m_providers->clear();
    const QStringList keys = m_settings.get(Keys::liveProviders);
    for (const QString &key : keys) {
        auto *item = new QListWidgetItem(registry.look(key).name, m_providers);
        item->setData(Qt::UserRole, key);
    }
    m_remove->setEnabled(m_providers->currentRow() >= 0);
}

void EmbedSettingsDialog::removeProvider()
{
    const QListWidgetItem *item = m_providers->currentItem();
    if (!item)
        return;
    QStringList keys = m_settings.get(Keys::liveProviders);
    keys.removeAll(item->data(Qt::UserRole).toString());
    m_settings.set(Keys::liveProviders, keys);
    const int row = m_providers->currentRow();
    showProviders();
    m_providers->setCurrentRow(std::min(row, m_providers->count() - 1));
    if (m_providers->count() == 0)
        m_providers->setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
