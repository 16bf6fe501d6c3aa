# The target Boost::headers, of which Boost.Hana is used: headers that are the same for every machine. A cross build may
# therefore take those of the host, through a folder that holds nothing else: the host's other headers are not the
# target's. -DCONVEXPR_BOOST=/folder/above/boost names another place.
if(TARGET Boost::headers)
  return()
endif()
if(CMAKE_CROSSCOMPILING)
  find_path(CONVEXPR_BOOST boost/hana.hpp PATHS /usr/include /usr/local/include CMAKE_FIND_ROOT_PATH_BOTH
            DOC "The folder that boost stands in")
  if(CONVEXPR_BOOST)
    set(boost_only ${CMAKE_BINARY_DIR}/boost_only)
    file(MAKE_DIRECTORY ${boost_only})
    file(CREATE_LINK ${CONVEXPR_BOOST}/boost ${boost_only}/boost SYMBOLIC)
    add_library(Boost::headers INTERFACE IMPORTED)
    target_include_directories(Boost::headers INTERFACE ${boost_only})
    return()
  endif()
endif()
include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74)
if(NOT TARGET Boost::headers)
  message(FATAL_ERROR "convexpr needs the headers of Boost.Hana (Debian: libboost-dev); cross builds find them by "
                      "-DCONVEXPR_BOOST=/folder/above/boost")
endif()
