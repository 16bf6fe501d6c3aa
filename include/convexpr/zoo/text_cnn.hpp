// SPDX-License-Identifier: BSL-1.0
// A text classifier: windows of three, four and five words slide over a sentence of word vectors, and each filter keeps
// its best match.
//   text_cnn  {56, 300} words, numbers a word -> {2} scores   360,902 parameters
// Kim, Convolutional neural networks for sentence classification, 2014. Embedding the words is left to the caller.
// Another number of classes or words a sentence: text_cnn_for<6, 37>; another head: text_cnn_features.
#pragma once
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/names.hpp>

#include <cstddef>

namespace convexpr::zoo {

template <std::size_t Words>
using text_window = branch<as<joined<"window", number<Words>>, conv<100, kernel<Words>>>, relu, global_max_pool>;
using text_cnn_features = concat<text_window<3>, text_window<4>, text_window<5>>;

template <std::size_t Classes, std::size_t Words = 56, std::size_t Embedding = 300>
using text_cnn_for = network<input<Words, Embedding>, text_cnn_features, dropout<0.5>, as<"fc", dense<Classes>>>;
using text_cnn = text_cnn_for<2>;

}  // namespace convexpr::zoo
