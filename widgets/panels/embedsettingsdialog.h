// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace Galley {

class Settings;

/// What holds for the embeds of all articles. What is changed holds at once.
class EmbedSettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmbedSettingsDialog)

public:
    EmbedSettingsDialog(Settings &settings, QWidget *parent);

private:
    void showProviders();
    void removeProvider();

    Settings &m_settings;
    QListWidget *m_providers;
    QPushButton *m_remove;
};

} // namespace Galley
