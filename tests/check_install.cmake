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
    OUTPUT_VARIABLE version COMMAND_ERROR_IS_FATAL ANY)
if(NOT version STREQUAL "galley ${VERSION}\n")
    message(FATAL_ERROR "the installed program says it is ${version}")
endif()
execute_process(
    COMMAND ${prefix}/${BINDIR}/galley export ${prefix}/${DATADIR}/galley/sample/article.md --to text
    OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
if(NOT text MATCHES "Comments are closed")
    message(FATAL_ERROR "the installed program exports: ${text}")
endif()
file(REMOVE_RECURSE ${prefix})
