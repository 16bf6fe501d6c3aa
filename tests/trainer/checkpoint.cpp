// SPDX-License-Identifier: BSL-1.0
// Trainings go on bit by bit from their files, and a process that is killed while it writes one leaves one that is whole.
#include "what_is_wrong.hpp"

#include <convexpr/convexpr.hpp>
#include <convexpr/train/checkpoint.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#if defined(__unix__)
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#endif

namespace cx = convexpr;

namespace {

using net = cx::network<cx::input<12>, cx::dense<40>, cx::batch_norm, cx::relu, cx::dropout<0.3>, cx::dense<3>>;
template <class Rule>
using trainer = cx::trainer<net, cx::cross_entropy, Rule>;

struct data_set {
  std::vector<cx::tensor<float, net::input>> inputs{16};
  std::vector<int> targets = std::vector<int>(16);

  data_set() {
    for (std::size_t s = 0; s < inputs.size(); ++s) {
      targets[s] = static_cast<int>(s % 3);
      for (std::size_t n = 0; n < inputs[s].size(); ++n)
        inputs[s][n] = static_cast<float>(cx::random_symmetric(cx::seed{s}, n));
    }
  }
};

std::string temporary(const std::string& name) { return (std::filesystem::temp_directory_path() / name).string(); }

template <class Rule>
void check_going_on(const Rule& rule) {
  const data_set data;
  const std::string path = temporary("convexpr_resume.safetensors");
  trainer<Rule> fit{rule, cx::seed{3}};
  for (int n = 0; n < 4; ++n) fit.step(data);
  cx::save_checkpoint(fit, path);
  trainer<Rule> other{rule, cx::seed{99}};
  cx::resume(other, path);
  CHECK(other.steps() == 4);
  for (int n = 0; n < 4; ++n) CHECK(fit.step(data) == other.step(data));
  CHECK(std::memcmp(fit.parameters().values, other.parameters().values, sizeof fit.parameters().values) == 0);
  const auto weights = cx::load<net>(path);  // a checkpoint is a file of weights too
  CHECK(weights.values[0] != fit.parameters().values[0]);
  std::filesystem::remove(path);
}

}  // namespace

TEST_CASE("a training goes on from its file with the same bits, whatever the rule") {
  check_going_on(cx::sgd{.learning_rate = 0.1, .nesterov = true});
  check_going_on(cx::adam{});
  check_going_on(cx::adamw{});
  check_going_on(cx::rmsprop{});
  check_going_on(cx::adagrad{});
  check_going_on(cx::lion{});
  check_going_on(cx::gradient_descent{});
}

TEST_CASE("a file that is no checkpoint of the training changes nothing") {
  const std::string path = temporary("convexpr_no_resume.safetensors");
  trainer<cx::sgd> fit{{.learning_rate = 0.1}, cx::seed{3}};
  const float before = fit.parameters().values[5];
  cx::save(trainer<cx::sgd>({}, cx::seed{4}).parameters(), path);
  CHECK(what_is_wrong([&] { cx::resume(fit, path); }) ==
        path + " has no training.steps: a checkpoint of a training has one");
  cx::save_checkpoint(trainer<cx::adam>({}, cx::seed{4}), path);
  CHECK(what_is_wrong([&] { cx::resume(fit, path); }) == path + " was trained by adam: the trainer has sgd");
  cx::save_checkpoint(trainer<cx::sgd>({}, cx::seed{4}), path);
  const auto size = std::filesystem::file_size(path);
  for (const auto kept : {size - 1, size / 2, std::uintmax_t{9}, std::uintmax_t{0}}) {
    std::filesystem::resize_file(path, kept);
    CHECK(what_is_wrong([&] { cx::resume(fit, path); }).starts_with(path));
    CHECK(fit.parameters().values[5] == before);
  }
  std::filesystem::remove(path);
}

#if defined(__unix__)
TEST_CASE("a process that is killed while it writes leaves the last checkpoint or the new one") {
  const std::string path = temporary("convexpr_killed.safetensors");
  trainer<cx::adam> fit{{}, cx::seed{3}};
  fit.go_on_from(cx::seed{3}, 1);
  cx::save_checkpoint(fit, path);
  std::size_t readable = 0;
  for (unsigned moment = 0; moment < 200; ++moment) {
    const pid_t child = fork();
    if (child == 0)
      for (std::uint64_t step = 2;; ++step) {
        fit.go_on_from(cx::seed{3}, step);
        cx::save_checkpoint(fit, path);
      }
    REQUIRE(child > 0);
    usleep(200 + static_cast<unsigned>(cx::random_bits(cx::seed{8}, moment) % 4000));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    trainer<cx::adam> other{{}, cx::seed{5}};
    cx::resume(other, path);
    readable += other.steps() != 0 && std::equal(std::begin(fit.parameters().values), std::end(fit.parameters().values),
                                                 other.parameters().values)
                    ? 1
                    : 0;
  }
  CHECK(readable == 200);
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::temp_directory_path()))
    if (entry.path().filename().string().starts_with("convexpr_killed")) std::filesystem::remove(entry.path());
}
#endif
