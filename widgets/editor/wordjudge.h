// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/wordverdicts.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Galley {

/// What the editor wants of a speller. Words are given and reported as wordKey() makes them.
class WordJudge : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WordJudge)

public:
    explicit WordJudge(QObject *parent = nullptr)
        : QObject(parent)
    { }

    /// Answers at once; of an Unknown word verdictsChanged() tells later.
    [[nodiscard]] virtual Verdict verdict(const QString &key) = 0;
    /// Calls back on the interface thread, unless `receiver` is gone by then.
    virtual void suggest(const QString &word, QObject *receiver,
        const std::function<void(const QStringList &suggestions)> &callback)
        = 0;
    virtual void ignore(const QString &word) = 0;
    virtual void addToPersonal(const QString &word) = 0;

signals:
    void verdictsChanged(const QSet<QString> &keys);
    void reset(); ///< every verdict is void
};

} // namespace Galley
