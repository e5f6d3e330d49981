// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "base/tr.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <QCommandLineParser>

#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    Result<ExitCode> (*run)(const QStringList &arguments, const CommandParts &parts);
};

constexpr std::array commands{
    Command{"export"_L1, runExport},
    Command{"check"_L1, runCheck},
    Command{"embeds"_L1, runEmbeds},
};

const Command *findCommand(const QStringList &arguments)
{
    // --language and its value may stand before the command.
    qsizetype at = 0;
    if (arguments.value(at) == "--language"_L1)
        at += 2;
    else if (arguments.value(at).startsWith("--language="_L1))
        ++at;
    for (const Command &command : commands) {
        if (arguments.value(at) == command.name)
            return &command;
    }
    return nullptr;
}

bool asksFor(const QStringList &arguments, const QStringList &options)
{
    for (const QString &argument : arguments) {
        if (argument == "--"_L1)
            return false;
        if (options.contains(argument))
            return true;
    }
    return false;
}

QString helpText()
{
    return Tr::tr(
        "Usage: galley [--theme light|dark] [FILE]\n"
        "       galley export FILE [--to html|fragment|text|pdf] [-o OUT]\n"
        "                     [--embeds card|link|click|provider]\n"
        "       galley check FILE [--json]\n"
        "       galley embeds FILE [--fetch|--refresh|--check|--forget URL] [--json]\n"
        "\n"
        "Without a command, opens the window on FILE.\n"
        "\n"
        "  export            write the article as its readers will see it\n"
        "    --to FORMAT     html: one self-contained page (the default); fragment: the\n"
        "                    article's markup alone; text: plain text; pdf\n"
        "    -o OUT          the file to write; - is standard output (the default)\n"
        "    --embeds FORM   card: from what is kept, nothing remote (the default); link;\n"
        "                    click: the card, and the provider's own after a click;\n"
        "                    provider: the provider's own markup, for a CMS\n"
        "  check             list misspellings and other things to look at\n"
        "  embeds            list the embeds, their providers and what is kept of them\n"
        "    --fetch         ask the networks for what is not kept yet, and keep it\n"
        "    --refresh       the same for everything, again\n"
        "    --check         ask how those that are kept stand at their source\n"
        "    --forget URL    remove what is kept of that embed\n"
        "    --json          as JSON (check, embeds)\n"
        "    --smart         smart punctuation (export)\n"
        "    --dictionary L  spell in this language instead of the article's (check)\n"
        "\n"
        "  --language LANG   the language of Galley's own words: de, ar, en\n"
        "  --theme NAME      the window's look: light or dark\n"
        "  -h, --help        this text\n"
        "  -v, --version     the version\n"
        "\n"
        "Exit status: 0 fine, 1 there are findings, 2 it could not be done.\n");
}

Result<ExitCode> run(const QStringList &arguments, const CommandParts &parts)
{
    const auto fine = [] { return ExitCode::Fine; };
    if (asksFor(arguments, {u"-h"_s, u"--help"_s}))
        return writeOut(helpText().toUtf8()).map(fine);
    if (asksFor(arguments, {u"-v"_s, u"--version"_s}))
        return writeOut("galley " GALLEY_VERSION "\n").map(fine);
    return findCommand(arguments)->run(arguments, parts);
}

} // namespace

bool isCommandLine(const QStringList &arguments)
{
    return findCommand(arguments) || asksFor(arguments, {u"-h"_s, u"--help"_s})
        || asksFor(arguments, {u"-v"_s, u"--version"_s});
}

bool isPdfWanted(const QStringList &arguments)
{
    const qsizetype to = arguments.indexOf("--to"_L1);
    return findCommand(arguments)
        && ((to >= 0 && arguments.value(to + 1) == "pdf"_L1) || arguments.contains("--to=pdf"_L1));
}

ExitCode runCommandLine(const QStringList &arguments, const CommandParts &parts)
{
    const Result<ExitCode> code = run(arguments, parts);
    if (code)
        return *code;
    printError(code.error().message);
    return ExitCode::Failed;
}

} // namespace Galley
