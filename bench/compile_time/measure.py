#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What the compiler pays: seconds and peak memory to include the header, to check each network of the zoo, to compile
its reference evaluation, and its model with all kernels; a network of 1,000 layers; and, where libdlib-dev is installed,
a residual network in dlib's type-level nets; then how the cost of checking and planning grows with the number of layers.
Prints Markdown tables; every figure is the median of the runs.

  check     -fsyntax-only on the network and its output, parameters and multiply-accumulates, minus the header alone
  evaluate  -O2 -c on a function that evaluates the network, minus the header alone compiled the same way
  model     -O3 -march=native -c on a function that builds a model of the network and one that runs it, likewise
  plan      -fsyntax-only on the network and its plan, minus the header alone

With --training it measures instead what a training inside the compiler takes, the header included, against its budget:
the least CPU seconds of the runs and the peak memory; it fails where one is above.

usage: measure.py [--compilers g++,clang++-19] [--runs 3] [--networks lenet5,resnet50] [--training]
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[2]

PRELUDE = "#include <convexpr/convexpr.hpp>\nnamespace cx = convexpr;\n"
DLIB = """
#include <dlib/dnn.h>
using namespace dlib;
template <int N, template <class> class BN, int S, class X>
using block = BN<con<N, 3, 3, 1, 1, relu<BN<con<N, 3, 3, S, S, X>>>>>;
template <template <int, template <class> class, int, class> class B, int N, template <class> class BN, class X>
using keep = add_prev1<B<N, BN, 1, tag1<X>>>;
template <template <int, template <class> class, int, class> class B, int N, template <class> class BN, class X>
using halve = add_prev2<avg_pool<2, 2, 2, 2, skip1<tag2<B<N, BN, 2, tag1<X>>>>>>;
template <class X> using res = relu<keep<block, 8, bn_con, X>>;
template <class X> using ares = relu<keep<block, 8, affine, X>>;
template <class X> using down = relu<halve<block, 8, bn_con, X>>;
template <class X> using adown = relu<halve<block, 8, affine, X>>;
using net_type = loss_multiclass_log<fc<10, avg_pool_everything<
    res<res<res<down<repeat<9, res, down<res<input<matrix<unsigned char>>>>>>>>>>>>;
using anet_type = loss_multiclass_log<fc<10, avg_pool_everything<
    ares<ares<ares<adown<repeat<9, ares, adown<ares<input<matrix<unsigned char>>>>>>>>>>>>;
void run(std::vector<matrix<unsigned char>>& x, std::vector<unsigned long>& y) {
  net_type net;
  dnn_trainer<net_type, adam> trainer(net, adam(0.0005, 0.9, 0.999));
  trainer.train(x, y);
  anet_type tested = net;
  tested(x);
}
"""


GROWING = {6: 132, 3: 242, 2: 352, 1: 671}  # layers by the divisor of the lengths of DenseNet's blocks


# Trainings in a constant expression, with the flags that allow their steps: at most so many seconds and MB on each compiler.
STEPS = {"g++": ["-fconstexpr-ops-limit=1000000000", "-fconstexpr-loop-limit=10000000"],
         "clang++": ["-fconstexpr-steps=1000000000"]}
TRAININGS = {"exclusive or, 40 steps of 2-4-2": ("inside_the_compiler/exclusive_or.hpp", 2, 350),
             "bars, 20 steps of a convolution and 4-2": ("inside_the_compiler/bars.hpp", 4, 400),
             "karate club, 60 steps of 34-4-2": ("karate_club/at_compile_time.cpp", 3, 500)}


def thousand_layers():
    kinds = ["cx::conv<{}, cx::kernel<3>, cx::padding<1>>", "cx::batch_norm", "cx::relu"]
    layers = ",\n".join(kinds[i % 3].format(8 + i % 16) for i in range(1000))
    return PRELUDE + (f"using net = cx::network<cx::input<32, 32, 3>, {layers}>;\n"
                      f"static_assert(net::size == 1001 && net::output == cx::shape{{32, 32, {8 + 999 % 16}}});\n")


def networks():
    """The complete networks of the zoo: what each header defines without template parameters and calls a network."""
    found = {}
    for header in sorted((root / "include/convexpr/zoo").glob("*.hpp")):
        text = header.read_text()
        for name in re.findall(r"^using (\w+) = \w+_for<", text, re.M):
            if not name.endswith(("_for", "_encoder", "_decoder")):  # of networks, not of their parts
                found[name] = header.name
    return found


def checked(name, header):
    return (f"#include <convexpr/zoo/{header}>\n" + PRELUDE + f"using net = cx::zoo::{name};\n"
            "static_assert(net::output.rank > 0 && net::parameter_count > 0 && net::macs > 0);\n"
            "static_assert(net::layers[net::size - 1].output == net::output);\n")


def evaluated(name, header):
    return (f"#include <convexpr/zoo/{header}>\n" + PRELUDE + f"using net = cx::zoo::{name};\n"
            "auto run(const cx::parameters<net>& weights, const cx::tensor<float, net::input>& x) "
            "{ return cx::evaluate<net>(weights, x); }\n")


def modelled(name, header):
    return (f"#include <convexpr/zoo/{header}>\n" + PRELUDE + f"using net = cx::zoo::{name};\n"
            "cx::model<net> build(const cx::parameters<net>& weights) { return cx::model<net>(weights); }\n"
            "void run(cx::model<net>& model, const float* x, float* y) { model.run(x, y); }\n")


def growing(divisor, what):
    """DenseNet-121 with blocks of 1/divisor of their length, its batch norms written as three layers."""
    return ('#include "densenet_scaled.hpp"\n' f"using net = scaled::densenet<224, {divisor}>;\n"
            f"static_assert({what});\n")


def measure(compiler, flags, source, runs):
    """Median seconds and peak MB, or None where it does not compile."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "unit.cpp"
        path.write_text(source)
        command = [compiler, "-std=c++20", f"-I{root}/include", f"-I{root}/tests/kernels", *flags, str(path)]
        if "-c" in flags:
            command += ["-o", os.devnull]
        seconds, peaks = [], []
        for _ in range(runs):
            start = time.monotonic()
            process = subprocess.Popen(command, stderr=subprocess.PIPE)
            errors = process.stderr.read().decode()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds.append(time.monotonic() - start)
            peaks.append(usage.ru_maxrss / 1024)
            if process.returncode != 0:
                print(errors[:2000], file=sys.stderr)
                return None
        return statistics.median(seconds), statistics.median(peaks)


def train(compiler, file, runs):
    """Least CPU seconds and peak MB."""
    steps = next(flags for name, flags in STEPS.items() if compiler.startswith(name))
    includes = [f"-I{root}/include", f"-I{root}/graph/include"]
    unit = ["-include", str(root / "examples" / file), "-x", "c++", os.devnull]
    seconds, peaks = [], []
    for _ in range(runs):
        process = subprocess.Popen([compiler, "-std=c++20", "-c", "-o", os.devnull, *includes, *steps, *unit])
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{file} does not compile with {compiler}")
        seconds.append(usage.ru_utime + usage.ru_stime)
        peaks.append(usage.ru_maxrss / 1024)
    return min(seconds), max(peaks)


def trainings(compilers, runs):
    row("training", ["at most", *compilers])
    row("---", ["---:"] * (1 + len(compilers)))
    is_within = True
    for name, (file, seconds, megabytes) in TRAININGS.items():
        reached = [train(c, file, runs) for c in compilers]
        is_within = is_within and all(s <= seconds and m <= megabytes for s, m in reached)
        row(name, [f"{seconds} s, {megabytes} MB", *map(cell, reached)])
    return is_within


def row(name, cells):
    print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def cell(measured, base=(0, 0)):
    if measured is None:
        return "does not compile"
    return f"{max(measured[0] - base[0], 0):.2f} s, {max(measured[1] - base[1], 0):.0f} MB"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--compilers", default="g++,clang++-19")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--networks", default="")
    options.add_argument("--training", action="store_true")
    arguments = options.parse_args()
    compilers = [c for c in arguments.compilers.split(",") if shutil.which(c)]
    if arguments.training:
        sys.exit(0 if trainings(compilers, arguments.runs) else 1)
    chosen = [n for n in arguments.networks.split(",") if n]
    zoo = {n: h for n, h in networks().items() if not chosen or n in chosen}

    check, evaluate, model = ["-fsyntax-only"], ["-O2", "-c"], ["-O3", "-march=native", "-c"]
    row("network", [f"{c} {what}" for c in compilers for what in ("check", "evaluate", "model")])
    row("---", ["---:"] * (3 * len(compilers)))
    header = {c: tuple(measure(c, flags, PRELUDE, arguments.runs) for flags in (check, evaluate, model))
              for c in compilers}
    row("header alone", [cell(m) for c in compilers for m in header[c]])
    start = time.monotonic()
    for done, (name, file) in enumerate(zoo.items()):
        if done and sys.stderr.isatty():
            each = (time.monotonic() - start) / done
            print(f"{done}/{len(zoo)} networks, {each:.1f} s each, {each * (len(zoo) - done) / 60:.1f} minutes left",
                  end="\r", file=sys.stderr)
        cells = []
        for c in compilers:
            cells.append(cell(measure(c, check, checked(name, file), arguments.runs), header[c][0]))
            cells.append(cell(measure(c, evaluate, evaluated(name, file), arguments.runs), header[c][1]))
            cells.append(cell(measure(c, model, modelled(name, file), arguments.runs), header[c][2]))
        row(name, cells)
    if not chosen:
        row("1,000 layers", [t for c in compilers
                             for t in (cell(measure(c, check, thousand_layers(), arguments.runs), header[c][0]), "",
                                       "")])
        if pathlib.Path("/usr/include/dlib/dnn.h").exists():
            row("dlib: header alone", [t for c in compilers for t in (
                cell(measure(c, check, "#include <dlib/dnn.h>\n", 1)),
                cell(measure(c, evaluate, "#include <dlib/dnn.h>\n", 1)), "")])
            row("dlib: residual network of 15 blocks, whole unit", [t for c in compilers for t in (
                cell(measure(c, check, DLIB, 1)), cell(measure(c, evaluate, DLIB, 1)), "")])

    print()
    row("DenseNet of so many layers", [f"{c} {what}" for c in compilers for what in ("check", "plan")])
    row("---", ["---:"] * (2 * len(compilers)))
    for divisor, layers in GROWING.items():
        row(layers, [cell(measure(c, check, growing(divisor, what), arguments.runs), header[c][0]) for c in compilers
                     for what in (f"net::size == {layers}", "scaled::cx::plan<net>.size() > 0")])


main()
