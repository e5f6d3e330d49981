// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QSettings>

namespace Galley {

Settings::Settings(Store store, QObject *parent)
    : QObject(parent)
    , m_disk(store == Store::Disk ? std::make_unique<QSettings>() : nullptr)
{
}

Settings::~Settings() = default;

QVariant Settings::read(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return m_disk ? m_disk->value(name) : m_memory.value(name);
}

void Settings::write(const char *key, const QVariant &value)
{
    const QString name = QString::fromLatin1(key);
    if (read(key) == value)
        return;
    if (m_disk)
        m_disk->setValue(name, value);
    else
        m_memory.insert(name, value);
    emit changed(name);
}

} // namespace Galley
