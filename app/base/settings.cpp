// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QSettings>
#include <QStandardPaths>

namespace Galley {

using namespace Qt::StringLiterals;

Settings::Settings(Store store, QObject *parent)
    : QObject(parent)
{
    if (store == Store::Disk)
        m_disk = std::make_unique<QSettings>(
            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                + "/settings.ini"_L1,
            QSettings::IniFormat);
}

Settings::~Settings() = default;

QVariant Settings::read(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    const QVariant value = m_memory.value(name);
    return value.isValid() || !m_disk ? value : m_disk->value(name);
}

void Settings::write(const char *key, const QVariant &value)
{
    const QString name = QString::fromLatin1(key);
    const bool isNew = read(key) != value;
    if (m_disk) {
        m_memory.remove(name);
        m_disk->setValue(name, value);
    } else {
        m_memory.insert(name, value);
    }
    if (isNew)
        emit changed(name);
}

} // namespace Galley
