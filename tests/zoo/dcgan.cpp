// SPDX-License-Identifier: BSL-1.0
#include <convexpr/zoo/dcgan.hpp>

#include <zoo/agree.hpp>
#include <zoo/tables/dcgan_discriminator.hpp>
#include <zoo/tables/dcgan_generator.hpp>

namespace zoo = cx::zoo;

static_assert(agrees<zoo::dcgan_generator>(tables::dcgan_generator));
static_assert(agrees<zoo::dcgan_discriminator>(tables::dcgan_discriminator));

// The discriminator takes what the generator makes.
static_assert(zoo::dcgan_generator::output == zoo::dcgan_discriminator::input);

TEST_CASE("DCGAN") {
  check_table<zoo::dcgan_generator>(tables::dcgan_generator);
  check_table<zoo::dcgan_discriminator>(tables::dcgan_discriminator);
}
