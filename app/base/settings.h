// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace Galley {

/// A setting's name, type and default in one: a wrong read does not compile. The list of them all
/// is base/settingkeys.h.
template<typename T> struct Setting
{
    const char *key;
    T fallback;
};

/// Settings given by reference to whoever needs them; on disk, or in memory for tests.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    enum class Store { Disk, Memory };
    explicit Settings(Store store, QObject *parent = nullptr);
    ~Settings() override;

    /// The default also where the file holds something else than a value of that type.
    template<typename T> [[nodiscard]] T get(const Setting<T> &setting) const
    {
        QVariant value = read(setting.key);
        return value.convert(QMetaType::fromType<T>()) ? value.template value<T>()
                                                       : setting.fallback;
    }
    template<typename T> void set(const Setting<T> &setting, const T &value)
    {
        write(setting.key, QVariant::fromValue(value));
    }
    /// Stands in for the kept value until the setting is set, or the program ends; changed() is not
    /// emitted.
    template<typename T> void setForNow(const Setting<T> &setting, const T &value)
    {
        m_memory.insert(QString::fromLatin1(setting.key), QVariant::fromValue(value));
    }

signals:
    void changed(const QString &key);

private:
    [[nodiscard]] QVariant read(const char *key) const;
    void write(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_disk;
    QHash<QString, QVariant> m_memory; ///< comes first
};

} // namespace Galley
