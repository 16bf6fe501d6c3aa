// SPDX-License-Identifier: BSL-1.0
// What summary and to_dot print, against text that was read and found right; a change shows as a difference.
#include <convexpr/convexpr.hpp>
#include <convexpr/view/draw.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace cx = convexpr;

using net =
    cx::network<cx::input<32, 32, 3>, cx::as<"stem", cx::conv<16, cx::kernel<3>, cx::padding<1>>, cx::batch_norm>,
                cx::relu, cx::residual<cx::conv<16, cx::kernel<3>, cx::padding<1>>>, cx::max_pool<2>, cx::flatten,
                cx::dense<1000>, cx::softmax>;

TEST_CASE("the summary") {
  CHECK(cx::summary<net>() ==
        R"(#  name    layer                              output  parameters       MACs  receptive field    memory
-  ------  -------------------------------  --------  ----------  ---------  ---------------  --------
0  input   input<32, 32, 3>                  32x32x3           0          0              1x1  12.0 KiB
1  stem.0  conv<16, kernel<3>, padding<1>>  32x32x16         448    442,368              3x3  64.0 KiB
2  stem.1  batch_norm                       32x32x16          32          0              3x3  64.0 KiB
3  1       relu                             32x32x16           0          0              3x3  64.0 KiB
4  2.0     conv<16, kernel<3>, padding<1>>  32x32x16       2,320  2,359,296              5x5  64.0 KiB
5  2       residual                         32x32x16           0          0              5x5  64.0 KiB
6  3       max_pool<2>                      16x16x16           0          0              6x6  16.0 KiB
7  4       flatten                              4096           0          0            36x36  16.0 KiB
8  5       dense<1000>                          1000   4,097,000  4,096,000            36x36   3.9 KiB
9  6       softmax                              1000           0          0            36x36   3.9 KiB

parameters   4,099,800 (15.6 MiB) and 32 statistics
MACs         6,897,664
activations  371.8 KiB, in an arena of 128.0 KiB
)");
}

TEST_CASE("the graph") {
  const std::string dot =
      cx::to_dot<cx::network<cx::input<4, 4, 2>, cx::concat<cx::branch<>, cx::branch<cx::conv<3>>>>>();
  CHECK(dot.find("0 [label=\"input<4, 4, 2>\"") != std::string::npos);
  CHECK(dot.find("0 -> 1 [label=\" 4x4x2\"]") != std::string::npos);
  CHECK(dot.find("0 -> 2 [label=\" 4x4x2\"]") != std::string::npos);
  CHECK(dot.find("1 -> 2 [label=\" 4x4x3\"]") != std::string::npos);
  CHECK(dot.find("2 -> output0 [label=\" 4x4x5\"]") != std::string::npos);
}

TEST_CASE("the picture") {
  const auto folder = std::filesystem::temp_directory_path();
  const auto picture = folder / "convexpr test's network.svg";
  std::stringstream content;
  try {
    CHECK(cx::draw<net>(picture) == picture);
    content << std::ifstream(picture).rdbuf();
    CHECK(content.str().find("<svg") != std::string::npos);
    CHECK(content.str().find("32x32x16") != std::string::npos);
    std::filesystem::remove(picture);
  } catch (const cx::error& e) {
    MESSAGE(e.what());  // Graphviz is not installed
  }
  CHECK(!std::filesystem::exists(picture.string() + ".dot"));
}

TEST_CASE("what cannot be drawn") {
  CHECK_THROWS_WITH_AS(cx::draw<net>("network.txt"),
                       "draw cannot write network.txt: a picture is an .svg, a .png or a .pdf", cx::error);
  CHECK_THROWS_WITH_AS(cx::draw<net>("/no such folder/network.svg"),
                       "draw cannot write /no such folder/network.svg: the file cannot be opened, or its disk is full",
                       cx::error);
}

TEST_CASE("without Graphviz") {
  const auto picture = std::filesystem::temp_directory_path() / "convexpr without graphviz.svg";
  const std::string path = std::getenv("PATH");
  setenv("PATH", "", 1);
  CHECK_THROWS_WITH_AS(
      cx::draw<net>(picture),
      ("draw cannot write " + picture.string() + ": Graphviz draws it, whose program dot was not found or failed")
          .c_str(),
      cx::error);
  setenv("PATH", path.c_str(), 1);
  CHECK(!std::filesystem::exists(picture.string() + ".dot"));
}
