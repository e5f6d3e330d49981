// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/graphics.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace Galley {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logWindow, "galley.window")

namespace {

void addChromiumFlag(const QByteArray &flag)
{
    constexpr auto variable = "QTWEBENGINE_CHROMIUM_FLAGS";
    const QByteArray flags = qgetenv(variable);
    if (!flags.contains(flag))
        qputenv(variable, flags.isEmpty() ? flag : flags + ' ' + flag);
}

} // namespace

Graphics availableGraphics()
{
    const QByteArray wish = qgetenv("GALLEY_GRAPHICS");
    if (wish == "hardware")
        return Graphics::Hardware;
    if (wish == "software")
        return Graphics::Software;
    const QStringList devices
        = QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System | QDir::Files);
    for (const QString &device : devices) {
        const QFileInfo node("/dev/dri/"_L1 + device);
        if (node.isReadable() && node.isWritable())
            return Graphics::Hardware;
    }
    return Graphics::Software;
}

void useGraphics(Graphics graphics)
{
    // WebRTC would go around every other wall of the preview.
    addChromiumFlag("--force-webrtc-ip-handling-policy=disable_non_proxied_udp");
    // A process that only waits to become others, which we never need, and costs their memory.
    addChromiumFlag("--no-unsandboxed-zygote");
    // The module with the web engine is loaded after the application object is made.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    if (graphics == Graphics::Software) {
        if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
            qputenv("QT_QUICK_BACKEND", "software");
        addChromiumFlag("--disable-gpu");
    }
    qCInfo(logWindow) << "graphics:" << (graphics == Graphics::Software ? "software" : "hardware");
}

} // namespace Galley
