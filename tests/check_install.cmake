# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed into a prefix is all there and starts from there.
cmake_minimum_required(VERSION 3.25)
set(prefix ${BUILD}/tests/installed)
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
set(id org.galley_editor.Galley)
foreach(file IN ITEMS
        ${DATADIR}/applications/${id}.desktop
        ${DATADIR}/metainfo/${id}.metainfo.xml
        ${DATADIR}/icons/hicolor/scalable/apps/${id}.svg
        ${MANDIR}/man1/galley.1
        ${DATADIR}/galley/sample/article.md
        ${DATADIR}/galley/sample/assets/footbridge.jpg)
    if(NOT EXISTS ${prefix}/${file})
        message(FATAL_ERROR "${prefix}/${file} was not installed")
    endif()
endforeach()
execute_process(COMMAND ${prefix}/${BINDIR}/galley --version
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${prefix})
