// SPDX-License-Identifier: BSL-1.0
// How much memory the activations of each network of the zoo take: the arena of the reference and of the model, beside
// the most that is alive at one moment, which no plan can go below. A Markdown table.
#include <convexpr/convexpr.hpp>
#include <convexpr/zoo/zoo.hpp>

#include <cstddef>
#include <cstdio>

namespace cx = convexpr;

namespace {

double mebibytes(std::size_t bytes) { return static_cast<double>(bytes) / (1024 * 1024); }
double ratio(std::size_t size, std::size_t bound) {
  return bound == 0 ? 1 : static_cast<double>(size) / static_cast<double>(bound);
}

template <class Net>
void row(const char* name) {
  const auto& reference = Net::arena();
  const auto& plan = cx::plan<Net>;
  std::printf("| %s | %zu | %zu | %.2f | %.2f | %.3f | %.2f | %.2f | %.3f |\n", name, Net::size - 1, plan.size(),
              mebibytes(reference.size * sizeof(float)), mebibytes(reference.lower_bound * sizeof(float)),
              ratio(reference.size, reference.lower_bound), mebibytes(plan.arena_bytes), mebibytes(plan.lower_bound),
              ratio(plan.arena_bytes, plan.lower_bound));
}

}  // namespace

int main() {
  std::puts("| network | layers | stages | reference MiB | bound | ratio | model MiB | bound | ratio |");
  std::puts("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
  row<cx::zoo::alexnet>("alexnet");
  row<cx::zoo::alexnet_two_groups>("alexnet_two_groups");
  row<cx::zoo::alexnet_torchvision>("alexnet_torchvision");
  row<cx::zoo::autoencoder>("autoencoder");
  row<cx::zoo::c3d>("c3d");
  row<cx::zoo::dcgan_generator>("dcgan_generator");
  row<cx::zoo::dcgan_discriminator>("dcgan_discriminator");
  row<cx::zoo::deeplab_largefov>("deeplab_largefov");
  row<cx::zoo::deeplab_7x7>("deeplab_7x7");
  row<cx::zoo::deeplab_4x4>("deeplab_4x4");
  row<cx::zoo::deeplab_4x4_largefov>("deeplab_4x4_largefov");
  row<cx::zoo::deeplab_aspp>("deeplab_aspp");
  row<cx::zoo::densenet121>("densenet121");
  row<cx::zoo::dilated_context>("dilated_context");
  row<cx::zoo::espcn>("espcn");
  row<cx::zoo::espcn_pytorch>("espcn_pytorch");
  row<cx::zoo::espcn_transposed>("espcn_transposed");
  row<cx::zoo::fcn32s>("fcn32s");
  row<cx::zoo::fcn16s>("fcn16s");
  row<cx::zoo::fcn8s>("fcn8s");
  row<cx::zoo::googlenet>("googlenet");
  row<cx::zoo::lenet5>("lenet5");
  row<cx::zoo::lenet5_full_c3>("lenet5_full_c3");
  row<cx::zoo::caffe_lenet>("caffe_lenet");
  row<cx::zoo::m5>("m5");
  row<cx::zoo::mobilenet_v1>("mobilenet_v1");
  row<cx::zoo::mobilenet_v1_025_128>("mobilenet_v1_025_128");
  row<cx::zoo::mobilenet_v2>("mobilenet_v2");
  row<cx::zoo::pyramid_segmentation>("pyramid_segmentation");
  row<cx::zoo::resnet18>("resnet18");
  row<cx::zoo::resnet34>("resnet34");
  row<cx::zoo::resnet50>("resnet50");
  row<cx::zoo::resnet101>("resnet101");
  row<cx::zoo::resnet152>("resnet152");
  row<cx::zoo::resnet50_v1>("resnet50_v1");
  row<cx::zoo::resnet101_v1>("resnet101_v1");
  row<cx::zoo::resnet152_v1>("resnet152_v1");
  row<cx::zoo::resnet20_cifar>("resnet20_cifar");
  row<cx::zoo::resnet32_cifar>("resnet32_cifar");
  row<cx::zoo::resnet44_cifar>("resnet44_cifar");
  row<cx::zoo::resnet56_cifar>("resnet56_cifar");
  row<cx::zoo::resnet110_cifar>("resnet110_cifar");
  row<cx::zoo::squeezenet1_0>("squeezenet1_0");
  row<cx::zoo::squeezenet1_1>("squeezenet1_1");
  row<cx::zoo::text_cnn>("text_cnn");
  row<cx::zoo::unet>("unet");
  row<cx::zoo::vgg11>("vgg11");
  row<cx::zoo::vgg13>("vgg13");
  row<cx::zoo::vgg16>("vgg16");
  row<cx::zoo::vgg19>("vgg19");
  row<cx::zoo::dilation_stack>("dilation_stack");
  row<cx::zoo::zfnet>("zfnet");
}
