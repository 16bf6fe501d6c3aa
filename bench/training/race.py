# SPDX-License-Identifier: BSL-1.0
"""Races training steps against PyTorch, in turns: bench/run training [--threads N] [--rounds N] [--milliseconds N] [NAME...]

The same weights and batch first: how far the gradients of both are from PyTorch's in double, in units of a tensor's norm, of
all tensors the largest. Then each side steps for a while in its turn: PyTorch eager, with channels last, and compiled both
ways. The table has images a second by the median step of the best turn.
"""
import argparse
import json
import os
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

NAMES = "lenet5", "cifar", "mobilenet_v1_025_128", "resnet18"
WAYS = "eager", "last", "compiled", "last compiled"


def build(name):
    import torch.nn as nn

    class Residual(nn.Module):
        def __init__(self, channels, filters, stride):
            super().__init__()
            self.body = nn.Sequential(
                nn.Conv2d(channels, filters, 3, stride, 1, bias=False), nn.BatchNorm2d(filters), nn.ReLU(inplace=True),
                nn.Conv2d(filters, filters, 3, 1, 1, bias=False), nn.BatchNorm2d(filters))
            self.shortcut = None
            if stride != 1 or channels != filters:
                self.shortcut = nn.Sequential(nn.Conv2d(channels, filters, 1, stride, bias=False), nn.BatchNorm2d(filters))
            self.relu = nn.ReLU(inplace=True)

        def forward(self, x):
            return self.relu(self.body(x) + (x if self.shortcut is None else self.shortcut(x)))

    def stage(channels, filters):
        return [nn.Conv2d(channels, filters, 3, padding=1), nn.ReLU(inplace=True),
                nn.Conv2d(filters, filters, 3, padding=1), nn.ReLU(inplace=True), nn.MaxPool2d(2)]

    def separable(channels, filters, stride):
        return [nn.Conv2d(channels, channels, 3, stride, 1, groups=channels, bias=False), nn.BatchNorm2d(channels),
                nn.ReLU6(inplace=True), nn.Conv2d(channels, filters, 1, bias=False), nn.BatchNorm2d(filters),
                nn.ReLU6(inplace=True)]

    if name == "lenet5":
        return nn.Sequential(nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2), nn.Conv2d(6, 16, 5), nn.Tanh(),
                             nn.AvgPool2d(2), nn.Flatten(), nn.Linear(400, 120), nn.Tanh(), nn.Linear(120, 84), nn.Tanh(),
                             nn.Linear(84, 10)), (28, 28, 1)
    if name == "cifar":
        return nn.Sequential(*stage(3, 32), *stage(32, 64), *stage(64, 128), nn.Flatten(), nn.Linear(2048, 256), nn.ReLU(),
                             nn.Linear(256, 10)), (32, 32, 3)
    if name == "resnet18":
        blocks = [Residual(*b) for b in ((64, 64, 1), (64, 64, 1), (64, 128, 2), (128, 128, 1), (128, 256, 2), (256, 256, 1),
                                         (256, 512, 2), (512, 512, 1))]
        return nn.Sequential(nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True),
                             nn.MaxPool2d(3, 2, 1), *blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                             nn.Linear(512, 1000)), (224, 224, 3)
    widths = [(8, 16, 1), (16, 32, 2), (32, 32, 1), (32, 64, 2), (64, 64, 1), (64, 128, 2), *[(128, 128, 1)] * 5,
              (128, 256, 2), (256, 256, 1)]
    return nn.Sequential(nn.Conv2d(3, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU6(inplace=True),
                         *[layer for w in widths for layer in separable(*w)], nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                         nn.Linear(256, 1000)), (128, 128, 3)


def read_tensors(path):
    """The tensors of a safetensors file, in the order of their places."""
    import torch
    data = Path(path).read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    entries = json.loads(data[8:8 + length])
    entries.pop("__metadata__", None)
    tensors = []
    for entry in sorted(entries.values(), key=lambda e: e["data_offsets"][0]):
        begin, end = (8 + length + at for at in entry["data_offsets"])
        tensors.append(torch.frombuffer(bytearray(data[begin:end]), dtype=torch.float32).reshape(entry["shape"]))
    return tensors


class Torch:
    """A process of its own, for threads are set once."""

    def __init__(self, name, way, threads, folder):
        self.process = subprocess.Popen([sys.executable, __file__, "--serve", name, way, str(threads), folder], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.errors = self.process.stdout.readline().strip()

    def turn(self, milliseconds):
        print(milliseconds, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())


class Ours:
    def __init__(self, program, name, threads):
        self.process = subprocess.Popen([program, name, "serve", str(threads)], text=True, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)

    def turn(self, milliseconds):
        print(milliseconds, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())


def serve(name, way, threads, folder):
    import numpy
    import time
    import torch
    torch.set_num_threads(int(threads))
    model, (height, width, channels) = build(name)
    model.train()
    targets = [t for key, t in model.state_dict().items() if not key.endswith("num_batches_tracked")]
    with torch.no_grad():
        for ours, theirs in zip(read_tensors(f"{folder}/weights.safetensors"), targets, strict=True):
            theirs.copy_(ours)
    x = torch.from_numpy(numpy.fromfile(f"{folder}/inputs", numpy.float32).reshape(-1, height, width, channels))
    x = x.permute(0, 3, 1, 2).contiguous()
    y = torch.from_numpy(numpy.fromfile(f"{folder}/labels", numpy.int32)).long()
    if "last" in way:
        model, x = model.to(memory_format=torch.channels_last), x.to(memory_format=torch.channels_last)
    run = torch.compile(model) if "compiled" in way else model
    loss_of = torch.nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-4)

    loss_of(run(x), y).backward()
    if way == "eager":  # how far both are from the gradient in double, over the tensors the largest
        exact, _ = build(name)
        exact.load_state_dict(model.state_dict())
        exact = exact.double().train()
        loss_of(exact(x.double()), y).backward()
        wanted = [p.grad for p in exact.parameters()]
        theirs = [p.grad.double() for p in model.parameters()]
        keys = [key for key in model.state_dict() if not key.endswith("num_batches_tracked")]
        ours = [g.double() for key, g in zip(keys, read_tensors(f"{folder}/gradient.safetensors"), strict=True)
                if not key.endswith(("running_mean", "running_var"))]
        least = 1e-3 * max(float(g.norm()) for g in wanted)
        off = [max(float((g - w).norm()) / max(float(w.norm()), least) for g, w in zip(some, wanted, strict=True))
               for some in (ours, theirs)]
        print(f"{off[0]:.1e} | {off[1]:.1e}", flush=True)
    else:
        print(flush=True)
    for line in sys.stdin:
        times, end = [], time.perf_counter() + float(line) / 1000
        while not times or time.perf_counter() < end:
            begin = time.perf_counter()
            optimizer.zero_grad()
            loss_of(run(x), y).backward()
            optimizer.step()
            times.append(time.perf_counter() - begin)
        print(sorted(times)[len(times) // 2] * 1e9, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--milliseconds", type=int, default=2000)
    parser.add_argument("names", nargs="*", default=NAMES)
    arguments = parser.parse_args()
    import torch
    print(f"PyTorch {torch.__version__}, {arguments.threads} thread(s), images a second")
    print("| network | batch | ours | " + " | ".join(WAYS) + " | ours / best | error of ours | of PyTorch |")
    print("|---|" + "---:|" * (len(WAYS) + 5))
    for name in arguments.names:
        batch = int(subprocess.check_output([arguments.program, name, "about"], text=True).split()[0])
        with tempfile.TemporaryDirectory() as folder:
            subprocess.check_output([arguments.program, name, "dump", folder])
            sides = [Ours(arguments.program, name, arguments.threads)]
            sides += [Torch(name, way, arguments.threads, folder) for way in WAYS]
            best = [float("inf")] * len(sides)
            for _ in range(arguments.rounds):
                for n, side in enumerate(sides):
                    best[n] = min(best[n], side.turn(arguments.milliseconds))
            for side in sides:
                side.process.stdin.close()
                side.process.wait()
        speed = [batch / (b * 1e-9) for b in best]
        print(f"| {name} | {batch} | " + " | ".join(f"{s:.0f}" if s > 100 else f"{s:.1f}" for s in speed) +
              f" | {speed[0] / max(speed[1:]):.2f} | {sides[1].errors} |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "--serve":
        os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "1")
        serve(*sys.argv[2:])
    else:
        main()
