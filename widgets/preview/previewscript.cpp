// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewscript.h"

#include <QFile>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString previewScript()
{
    QString script = "(() => { 'use strict'; try {\n"_L1;
    script += sourceOf(u":/qtwebchannel/qwebchannel.js"_s);
    for (const char *const name : {"dom", "morph", "blocklist", "liveplaces", "patch", "reader"})
        script += u'\n' + sourceOf(u":/preview/%1.js"_s.arg(QLatin1StringView(name)));
    return script
        + "\nreturn true; } catch (error) { console.error(error); return false; } })()"_L1;
}

} // namespace Galley
