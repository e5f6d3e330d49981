#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The walls between the libraries, held against every #include in app/ and widgets/.

    check_layers.py SOURCE_DIR LAYERS_TXT QT_INCLUDE_DIR
    check_layers.py --self-test

LAYERS_TXT is what CMake wrote while configuring: a line a library, lowest first,
"layer|name|needs|packages". A library may include its own headers, those of libraries it names in
NEEDS itself, and those of packages that it names in PACKAGES or, if it needs base, base does. It
includes something of every library that it names in NEEDS.
"""
import os
import re
import sys
import tempfile
from pathlib import Path

LAYERS = ("app", "widgets")
FOUNDATION = "base"
COMPOSITION_ROOT = "app/main.cpp"
SCREENLESS_QT = {"QtCore", "QtNetwork", "QtConcurrent", "QtXml"}
# A printer of PDF may use the web engine without a window; the page sizes it asks for are QtGui's.
ENGINE_WITHOUT_SCREEN = {"Qt6::WebEngineCore": {"QtWebEngineCore", "QtGui"}}
# Pictures are decoded with QtGui, without a screen and in one library only: these headers of it.
PICTURES = "pictures"
PICTURE_HEADERS = re.compile(r"^(?:QtGui/)?(?:QImage\w*|QColorSpace)$")
OUTSIDE = (
    (re.compile(r"^tl/"), "tl::expected"),
    (re.compile(r"^cmark"), "PkgConfig::CmarkGfm"),
    (re.compile(r"^hunspell"), "PkgConfig::Hunspell"),
    (re.compile(r"^gumbo\.h$"), "PkgConfig::Gumbo"),
    (re.compile(r"^yaml\.h$"), "PkgConfig::Yaml"),
)
STANDARD = re.compile(r"^[a-z_0-9]+$")
SYSTEM = re.compile(
    r"^((sys|linux)/\w+|unistd|fcntl|dirent|signal|errno|poll|pwd|stdio|stdlib|string|locale|malloc|iconv)\.h$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
SOURCES = {".h", ".hpp", ".cpp", ".cc", ".c"}


class Library:
    def __init__(self, line):
        self.layer, self.name, needs, packages = line.split("|")
        self.needs = set(filter(None, needs.split(",")))
        self.packages = set(filter(None, packages.split(",")))


def read_libraries(layers_file):
    lines = Path(layers_file).read_text(encoding="utf-8").splitlines()
    return [Library(line) for line in lines if line]


def qt_headers(include_dir):
    """Every header of Qt and the modules that have it."""
    modules = {}
    for folder in sorted(Path(include_dir).glob("Qt*")):
        if folder.is_dir():
            for name in os.listdir(folder):
                modules.setdefault(name, set()).add(folder.name)
    return modules


def check_table(libraries):
    """What the statements say among themselves: names, direction, layers, packages."""
    problems = []
    lower = {}
    for library in libraries:
        where = f"{library.layer}/CMakeLists.txt: {library.name}"
        if library.name in lower:
            problems.append(f"{where} is declared twice")
        if library.layer not in LAYERS:
            problems.append(f"{where} is of the unknown layer {library.layer}")
        for need in sorted(library.needs):
            if need not in lower:
                problems.append(f"{where} needs {need}, which no statement before it declares")
            elif library.layer == "app" and lower[need].layer != "app":
                problems.append(f"{where} needs {need}, which is of widgets/")
        for package in sorted(library.packages) if library.layer == "app" else []:
            module = package.replace("Qt6::", "Qt")
            if (package.startswith("Qt6::") and module not in SCREENLESS_QT
                    and package not in ENGINE_WITHOUT_SCREEN
                    and (library.name, package) != (PICTURES, "Qt6::Gui")):
                problems.append(f"{where} uses {package}, which app/ may not")
        lower.setdefault(library.name, library)
    return problems


def qt_modules_of(header, headers):
    first, _, rest = header.partition("/")
    if rest and first.startswith("Qt"):
        return {first} if first in headers.get(rest, ()) else set()
    return headers.get(header, set())


def check_outside(library, header, packages, headers):
    """Why `library` may not include <header>; None when it may."""
    modules = qt_modules_of(header, headers)
    if modules:
        allowed = {package.replace("Qt6::", "Qt") for package in packages}
        if library.layer == "app":
            engine = set().union(*(ENGINE_WITHOUT_SCREEN.get(p, set()) for p in library.packages))
            decodes = library.name == PICTURES and PICTURE_HEADERS.match(header)
            allowed = (allowed & (SCREENLESS_QT | ({"QtGui"} if decodes else set()))) | engine
        if modules & allowed:
            return None
        named = " or ".join(sorted(module.replace("Qt", "Qt6::", 1) for module in modules))
        return f"<{header}> is of {named}, which PACKAGES of {library.name} does not name"
    for pattern, package in OUTSIDE:
        if pattern.match(header):
            if package in packages:
                return None
            return f"<{header}> is of {package}, which PACKAGES of {library.name} does not name"
    if STANDARD.match(header) or SYSTEM.match(header):
        return None
    return f"<{header}> is of no package that {Path(__file__).name} knows"


def check_project(library, header, names, source):
    """Why `library` may not include "header"; None when it may."""
    folder, _, rest = header.partition("/")
    if header.startswith("moc_") or header.endswith(".moc"):
        return None
    if not rest:
        return f'"{header}" does not name its library'
    if folder == library.name or folder in library.needs:
        layers = [layer for layer in LAYERS if (source / layer / header).is_file()]
        return None if layers else f'"{header}" does not exist'
    if folder not in names:
        return f'"{header}" is of no library'
    return f'"{header}" is of {folder}, which NEEDS of {library.name} does not name'


def check_file(path, text, library, foundation, names, headers, source):
    packages = library.packages | foundation
    for match in INCLUDE.finditer(text):
        bracket, header = match.groups()
        if bracket == "<":
            problem = check_outside(library, header, packages, headers)
        else:
            problem = check_project(library, header, names, source)
        if problem:
            yield f"{path.relative_to(source)}:{text.count(chr(10), 0, match.start()) + 1}: {problem}"


def libraries_included(text):
    return {header.partition("/")[0] for bracket, header in INCLUDE.findall(text)
            if bracket == '"' and "/" in header}


def check_needs(library, included):
    """What `library` declares for nothing."""
    where = f"{library.layer}/CMakeLists.txt: {library.name}"
    return [f"{where} needs {need}, of which it includes no header"
            for need in sorted(library.needs - included)]


def check(source, layers_file, qt_include):
    """(problems, number of files read)"""
    source = Path(source)
    libraries = read_libraries(layers_file)
    headers = qt_headers(qt_include)
    if "QString" not in headers:
        return [f"{qt_include}: no headers of Qt here"], 0
    problems = check_table(libraries)
    places = {(library.layer, library.name): library for library in libraries}
    names = {library.name for library in libraries}
    foundation = {p for library in libraries if library.name == FOUNDATION for p in library.packages}
    included = {}
    files = 0
    # A build without widgets declares none: there is nothing to hold widgets/ against.
    for layer in [layer for layer in LAYERS if any(lib.layer == layer for lib in libraries)]:
        for path in sorted((source / layer).rglob("*")):
            shown = path.relative_to(source)
            if path.suffix not in SOURCES or shown.as_posix() == COMPOSITION_ROOT:
                continue
            files += 1
            library = places.get((layer, shown.parts[1])) if len(shown.parts) > 2 else None
            if library is None:
                problems.append(f"{shown}: belongs to no library of {layer}/CMakeLists.txt")
                continue
            base = foundation if FOUNDATION in library.needs else set()
            text = path.read_text(encoding="utf-8")
            included.setdefault((layer, library.name), set()).update(libraries_included(text))
            problems += check_file(path, text, library, base, names, headers, source)
    for place, included_there in included.items():
        problems += check_needs(places[place], included_there)
    if not files:
        problems.append(f"{source}: no sources of the declared libraries here")
    return problems, files


SOUND_TABLE = """app|base||Qt6::Core,tl::expected
app|words|base|PkgConfig::Hunspell
app|printer|base|Qt6::WebEngineCore
app|pictures|base|Qt6::Gui
app|top|base,words|
widgets|pane|base,top|Qt6::Gui,Qt6::Widgets
"""
SOUND_FILES = {
    "app/main.cpp": '#include "top/top.h"\n#include "pane/pane.h"\n#include <QWidget>\n',
    "app/base/base.h": "#include <QString>\n#include <tl/expected.hpp>\n#include <vector>\n",
    "app/words/words.cpp": '#include "base/base.h"\n#include <hunspell/hunspell.hxx>\n',
    "app/printer/printer.cpp": '#include "base/base.h"\n#include <QWebEnginePage>\n'
                               "#include <QPageLayout>\n",
    "app/pictures/pictures.cpp": '#include "base/base.h"\n#include <QImageReader>\n',
    "app/top/top.h": '#include "base/base.h"\n#include "words/words.h"\n'
                     "#include <QtCore/QString>\n#include <unistd.h>\n",
    "app/words/words.h": "#include <QtCore>\n",
    "widgets/pane/pane.h": '#include "base/base.h"\n#include "top/top.h"\n'
                           '#include <QWidget>\n#include "moc_pane.cpp"\n',
}
QT_FILES = ("QtCore/QtCore", "QtCore/QString", "QtGui/QPageLayout", "QtGui/QImageReader",
            "QtWidgets/QWidget",
            "QtWebEngineCore/QWebEnginePage", "QtNetwork/QTcpSocket")
# (file, text put at its end, what the one complaint must hold), or a line for the table.
PLANTS = (
    ("app/words/words.cpp", "#include <QtWidgets/QWidget>", "app/words/words.cpp:3: <QtWidgets/QWidget>"),
    ("app/words/words.cpp", "  #  include <QWidget>", "Qt6::Widgets"),
    ("app/top/top.h", "#include <QPageLayout>", "Qt6::Gui"),
    ("app/top/top.h", "#include <QWebEnginePage>", "Qt6::WebEngineCore"),
    ("app/top/top.h", "#include <QImageReader>", "Qt6::Gui"),
    ("app/pictures/pictures.cpp", "#include <QPageLayout>", "Qt6::Gui"),
    ("app/pictures/pictures.cpp", "#include <QWidget>", "Qt6::Widgets"),
    ("app/top/top.h", "#include <hunspell/hunspell.hxx>", "PkgConfig::Hunspell"),
    ("app/top/top.h", "#include <QTcpSocket>", "Qt6::Network"),
    ("app/top/top.h", '#include "pane/pane.h"', "is of pane"),
    ("app/words/words.h", '#include "top/top.h"', "is of top"),
    ("widgets/pane/pane.h", '#include "words/words.h"', "is of words"),
    ("widgets/pane/pane.h", "#include <QWebEnginePage>", "Qt6::WebEngineCore"),
    ("app/top/top.h", "#include <gumbo.h>", "PkgConfig::Gumbo"),
    ("app/top/top.h", "#include <zip.h>", "of no package"),
    ("app/top/top.h", "#include <QNoSuchClass>", "of no package"),
    ("app/top/top.h", '#include "words/gone.h"', "does not exist"),
    ("app/top/top.h", '#include "top.h"', "does not name its library"),
    ("app/top/top.h", '#include "nowhere/top.h"', "of no library"),
    ("app/stray.cpp", "", "belongs to no library"),
    ("app/undeclared/file.cpp", "", "belongs to no library"),
    (None, "app|low|base,pane|", "low needs pane, which is of widgets/"),
    (None, "app|low|high|", "low needs high, which no statement before it declares"),
    (None, "widgets|words|base|", "words is declared twice"),
    (None, "app|low|base|Qt6::Widgets", "low uses Qt6::Widgets"),
    (None, "app|low|base|Qt6::Gui", "low uses Qt6::Gui"),
)
# (file, text that takes the place of its own, what the one complaint must hold)
REPLACEMENTS = (
    ("app/top/top.h", '#include "base/base.h"', "top needs words, of which it includes no header"),
    ("app/printer/printer.cpp", "// #include \"base/base.h\"", "printer needs base, of which"),
    ("widgets/pane/pane.h", '#include "top/top.h"', "pane needs base, of which"),
)


def self_test():
    def problems_with(file, text, replaces=False):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            files = dict(SOUND_FILES) | {f"qt/{name}": "" for name in QT_FILES}
            table = SOUND_TABLE
            if file:
                files[file] = ("" if replaces else files.get(file, "")) + text + "\n"
            else:
                table += text
            for name, content in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(content, encoding="utf-8")
            (root / "layers.txt").write_text(table, encoding="utf-8")
            return check(root, root / "layers.txt", root / "qt")[0]

    failures = [f"the sound tree is refused: {p}" for p in problems_with(None, "")]
    cases = [(*plant, False) for plant in PLANTS] + [(*case, True) for case in REPLACEMENTS]
    for file, text, expected, replaces in cases:
        found = problems_with(file, text, replaces)
        if len(found) != 1 or expected not in found[0]:
            failures.append(f"{file}: {text!r}: wanted one complaint with {expected!r}, got {found}")
    return failures, len(cases) + 1


def main():
    if sys.argv[1:] == ["--self-test"]:
        problems, count = self_test()
        print(*problems, f"{count} cases, {len(problems)} failed", sep="\n")
    elif len(sys.argv) == 4:
        problems, count = check(*sys.argv[1:])
        print(*problems, f"{count} files read, {len(problems)} problems", sep="\n")
    else:
        sys.exit(__doc__)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
