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
    useGraphics(availableGraphics());
    auto application = std::make_unique<QApplication>(argc, argv);
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
