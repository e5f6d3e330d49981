// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startwindow.h"

#include "base/settingkeys.h"
#include "panels/ask.h"
#include "session/personalwords.h"
#include "window/graphics.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

namespace Galley {

using namespace Qt::StringLiterals;

std::unique_ptr<QApplication> makeWindowApplication(int &argc, char **argv)
{
    const Graphics graphics = availableGraphics();
    useGraphics(graphics);
    // An OpenGL of the processor's takes half of the start, and nothing would use it. Only Qt's own
    // start looks at the variable: programs that are started from here choose for themselves.
    constexpr auto integration = "QT_XCB_GL_INTEGRATION";
    const bool isWithoutGl
        = graphics == Graphics::Software && qEnvironmentVariableIsEmpty(integration);
    if (isWithoutGl)
        qputenv(integration, "none");
    auto application = std::make_unique<QApplication>(argc, argv);
    if (isWithoutGl)
        qunsetenv(integration);
    QApplication::setApplicationDisplayName(u"Galley"_s);
    QGuiApplication::setDesktopFileName(u"org.galley_editor.Galley"_s);
    return application;
}

int runWindow(const WindowStart &start)
{
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    Settings settings(Settings::Store::Disk);
    if (!start.theme.isEmpty())
        settings.setForNow(Keys::theme, start.theme);
    Ask ask(Ask::Mode::OnScreen);
    WindowParts parts;
    parts.workerProgram = start.workerProgram;
    parts.modulesFolder = start.modulesFolder;
    parts.personalWordsPath = personalWordsPath();
    MainWindow window(settings, ask, parts);
    window.show();
    if (!start.file.isEmpty())
        window.open(start.file);
    return QApplication::exec();
}

} // namespace Galley
