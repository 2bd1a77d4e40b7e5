# One .ts per source folder (resources/i18n/<layer>_<folder>_de.ts), released into one doppelstreife_de.qm that core
# embeds; plurals_en.ts holds the plural forms of the English texts. `cmake --build <dir> --target update-translations` collects new texts.
find_program(STREIFE_LUPDATE lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH REQUIRED)
find_program(STREIFE_LRELEASE lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH REQUIRED)
add_custom_target(update-translations
    COMMAND ${CMAKE_COMMAND} -DLUPDATE=${STREIFE_LUPDATE} -DROOT=${CMAKE_SOURCE_DIR}
            -P ${CMAKE_SOURCE_DIR}/packaging/cmake/UpdateTranslations.cmake)

# Embeds the released translations as :/i18n/doppelstreife_de.qm and _en.qm (Q_INIT_RESOURCE(i18n)).
function(streife_embed_translations target)
    file(GLOB ts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/i18n/*_de.ts) # data, not sources
    set(english ${CMAKE_SOURCE_DIR}/resources/i18n/plurals_en.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/doppelstreife_de.qm)
    set(english_qm ${CMAKE_CURRENT_BINARY_DIR}/doppelstreife_en.qm)
    set(qrc ${CMAKE_CURRENT_BINARY_DIR}/i18n.qrc)
    set(cpp ${CMAKE_CURRENT_BINARY_DIR}/qrc_i18n.cpp)
    file(CONFIGURE OUTPUT ${qrc} CONTENT
"<RCC><qresource prefix=\"/i18n\"><file>doppelstreife_de.qm</file><file>doppelstreife_en.qm</file></qresource></RCC>
")
    add_custom_command(OUTPUT ${qm} COMMAND ${STREIFE_LRELEASE} -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    add_custom_command(OUTPUT ${english_qm} COMMAND ${STREIFE_LRELEASE} -silent ${english} -qm ${english_qm}
                       DEPENDS ${english} VERBATIM)
    add_custom_command(OUTPUT ${cpp} COMMAND Qt6::rcc --name i18n -o ${cpp} ${qrc} DEPENDS ${qrc} ${qm} ${english_qm}
                       VERBATIM)
    target_sources(${target} PRIVATE ${cpp})
    set_source_files_properties(${cpp} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
