// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "net/httpfetcher.h"
#include "publish/pdfprinter.h"
#include "session/captureservice.h"
#include "session/renderservice.h"
#include "session/spellingservice.h"
#ifdef GALLEY_WIDGETS
#    include "window/startwindow.h"

#    include <QApplication>
#endif

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPluginLoader>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// The value of "--name value" or "--name=value"; empty if it is not there.
QString valueOf(const QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        if (arguments.at(i) == name)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.at(i).mid(name.size() + 1);
    }
    return {};
}

/// Galley's own words and Qt's, for as long as it lives.
class Translations final
{
public:
    explicit Translations(const QString &language)
    {
        if (!language.isEmpty())
            QLocale::setDefault(QLocale(language));
        const QLocale locale;
        if (m_qt.load(
                locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_galley.load(locale, u"galley"_s, u"_"_s, u":/translations"_s))
            QCoreApplication::installTranslator(&m_galley);
    }

private:
    QTranslator m_qt;
    QTranslator m_galley;
};

int runWorkerProcess(const QString &kind)
{
    if (kind == "render"_L1) {
        RenderService service;
        return runWorker(service);
    }
    if (kind == "spelling"_L1) {
        SpellingService service;
        return runWorker(service);
    }
    if (kind == "capture"_L1) {
        CaptureService service;
        return runWorker(service);
    }
    std::fputs("galley: There is no such worker.\n", stderr);
    return int(ExitCode::Failed);
}

#ifdef GALLEY_WIDGETS

QString modulesFolder()
{
    return QCoreApplication::applicationDirPath() + u'/'
        + QLatin1StringView(GALLEY_MODULES_FROM_BIN);
}

/// Whether there is something to open windows on, or a platform that needs nothing was chosen.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

std::unique_ptr<QCoreApplication> makePdfApplication(int &argc, char **argv)
{
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<QByteArray> printPdf(const QByteArray &html)
{
    QPluginLoader loader(modulesFolder() + u"/galley_pdf.so"_s);
    auto *const printer = qobject_cast<PdfPrinter *>(loader.instance());
    if (!printer)
        return failure(ErrorCode::Unsupported,
            QCoreApplication::translate("Galley", "The PDF printer could not be loaded."),
            loader.errorString());
    return printer->print(html);
}

QString fileOf(const QStringList &arguments)
{
    QStringList files;
    bool isOptions = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (isOptions && argument == "--"_L1)
            isOptions = false;
        else if (isOptions && (argument == "--theme"_L1 || argument == "--language"_L1))
            ++i;
        else if (!isOptions || !argument.startsWith(u'-'))
            files.append(argument);
    }
    return files.value(0);
}

#endif

/// Says why there will be no window; needs no application object of its own kind.
int refuseWindow(int argc, char **argv, const QString &language)
{
    const QCoreApplication application(argc, argv);
    const Translations translations(language);
#ifdef GALLEY_WIDGETS
    const QString sentence = QCoreApplication::translate("Galley",
        "There is no display to open a window on. “galley --help” lists what needs none.");
#else
    const QString sentence = QCoreApplication::translate(
        "Galley", "This build of Galley has no window. “galley --help” lists what needs none.");
#endif
    std::fputs(qPrintable("galley: "_L1 + sentence + u'\n'), stderr);
    return int(ExitCode::Failed);
}

} // namespace

int main(int argc, char *argv[])
{
    // A file that may not grow any more is an error to report, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(u"galley"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(GALLEY_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString language = valueOf(arguments, u"--language"_s);

    if (arguments.value(0) == "--worker"_L1) {
        const QCoreApplication application(argc, argv);
        const Translations translations(language);
        return runWorkerProcess(arguments.value(1));
    }
    if (isCommandLine(arguments)) {
        CommandParts parts;
        parts.makeFetcher = [] { return std::make_unique<HttpFetcher>(); };
        std::unique_ptr<QCoreApplication> application;
#ifdef GALLEY_WIDGETS
        parts.printPdf = printPdf;
        if (isPdfWanted(arguments))
            application = makePdfApplication(argc, argv);
#endif
        if (!application)
            application = std::make_unique<QCoreApplication>(argc, argv);
        const Translations translations(language);
        parts.workerProgram = QCoreApplication::applicationFilePath();
        return int(runCommandLine(arguments, parts));
    }
#ifdef GALLEY_WIDGETS
    if (hasDisplay() || arguments.contains(u"-platform"_s)) {
        const std::unique_ptr<QApplication> application = makeWindowApplication(argc, argv);
        const Translations translations(language);
        WindowStart start;
        start.file = fileOf(arguments);
        start.theme = valueOf(arguments, u"--theme"_s);
        start.workerProgram = QCoreApplication::applicationFilePath();
        start.modulesFolder = modulesFolder();
        return runWindow(start);
    }
#endif
    return refuseWindow(argc, argv, language);
}
