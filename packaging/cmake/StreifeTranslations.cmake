# One .ts per source folder (resources/i18n/<layer>_<folder>_de.ts), released into one doppelstreife_de.qm that core
# embeds. `cmake --build <dir> --target update-translations` collects new texts.
find_program(STREIFE_LUPDATE lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH REQUIRED)
find_program(STREIFE_LRELEASE lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH REQUIRED)
add_custom_target(update-translations
    COMMAND ${CMAKE_COMMAND} -DLUPDATE=${STREIFE_LUPDATE} -DROOT=${CMAKE_SOURCE_DIR}
            -P ${CMAKE_SOURCE_DIR}/packaging/cmake/UpdateTranslations.cmake)

function(streife_release_translations qm)
    file(GLOB ts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/i18n/*_de.ts) # data, not sources
    if(ts)
        add_custom_command(OUTPUT ${qm} COMMAND ${STREIFE_LRELEASE} -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    else()
        file(WRITE ${qm} "")
    endif()
endfunction()
