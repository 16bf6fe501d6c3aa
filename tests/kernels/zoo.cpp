// SPDX-License-Identifier: BSL-1.0
// Published networks as models, against their reference loop nests.
#include <convexpr/zoo/autoencoder.hpp>
#include <convexpr/zoo/dcgan.hpp>
#include <convexpr/zoo/espcn.hpp>
#include <convexpr/zoo/m5.hpp>
#include <convexpr/zoo/mobilenet_v1.hpp>
#include <convexpr/zoo/resnet_cifar.hpp>
#include <convexpr/zoo/squeezenet.hpp>
#include <convexpr/zoo/text_cnn.hpp>
#include <convexpr/zoo/wavenet.hpp>

#include "agree.hpp"

TEST_CASE_TEMPLATE("a model computes what its network means", Net, cx::zoo::autoencoder, cx::zoo::dcgan_generator,
                   cx::zoo::espcn, cx::zoo::m5, cx::zoo::mobilenet_v1_025_128, cx::zoo::resnet20_cifar,
                   cx::zoo::squeezenet1_1, cx::zoo::text_cnn, cx::zoo::dilation_stack) {
  CHECK(agree::largest_error<Net>() < 2e-5);
}
