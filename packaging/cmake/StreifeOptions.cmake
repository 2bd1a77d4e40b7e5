# One INTERFACE target that every target of the project links: language, warnings, hardening, sanitizers.
add_library(streife_options INTERFACE)
target_compile_features(streife_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_options(streife_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees uninitialised members in every moved std::variant once it optimises.
    target_compile_options(streife_options INTERFACE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
endif()
if(STREIFE_WERROR)
    target_compile_options(streife_options INTERFACE -Werror)
endif()

target_compile_definitions(streife_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    STREIFE_VERSION="${PROJECT_VERSION}"
    $<$<NOT:$<CONFIG:Release>>:STREIFE_GUARD_WRITES>
    $<$<NOT:$<CONFIG:Release>>:_GLIBCXX_ASSERTIONS>)
target_include_directories(streife_options INTERFACE ${CMAKE_SOURCE_DIR})

if(STREIFE_SANITIZE)
    target_compile_options(streife_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(streife_options INTERFACE -fsanitize=address,undefined)
else()
    target_link_options(streife_options INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
    target_compile_options(streife_options INTERFACE
        $<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>
        $<$<CONFIG:Release>:-fstack-clash-protection>)
endif()
