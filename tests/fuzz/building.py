# SPDX-License-Identifier: BSL-1.0
"""Compiles networks with their harness and runs them. Neither a compiler nor a program can stop what runs them: each
has its time, and what crashes or hangs is a finding."""
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from networks import declaration

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
HARNESS = ("memory", "expectation", "situations", "check")
CROSS = {"armv8-a": "aarch64-linux-gnu", "armv8": "aarch64-linux-gnu", "armv9-a": "aarch64-linux-gnu"}
UNSUPPORTED = 77  # what a program returns whose instructions the machine does not have


class Skipped(Exception):
    """What was asked for cannot be tried here: a tool is missing, or registers."""


class Unusable(Exception):
    """The compiler does not take what was asked for."""


@dataclass
class Result:
    right: bool = True
    kind: str = ""  # "refused", "wrong", "crashed", "hung"
    messages: list = field(default_factory=list)
    error: float = 0      # the largest, in units of what is allowed
    tolerance: float = 0  # the largest, in units of the output
    name: str = ""        # what its program calls it


def run_command(command, seconds, env=None):
    """Exit status (negative: a signal; None: it took too long), and what was printed."""
    process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True, errors="replace", start_new_session=True, env=env)
    try:
        out, err = process.communicate(timeout=seconds)
        return process.returncode, out, err
    except BaseException as stop:
        os.killpg(process.pid, signal.SIGKILL)  # with all that it started
        out, err = process.communicate()
        if isinstance(stop, subprocess.TimeoutExpired):
            return None, out, err
        raise


class Toolchain:
    seconds_to_compile, seconds_to_run = 60, 20  # a network, before it hangs

    def __init__(self, compiler, march, sanitize, folder, what="harness", patience=1):
        self.folder, self.what = Path(folder), what
        self.emulator, self.slowness = [], patience
        triple = CROSS.get(march.split("+")[0])
        flags = ["-std=c++20", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror",
                 f"-march={march}", f"-I{ROOT}/include", f"-I{ROOT}/graph/include", f"-I{HERE}"]
        if triple and os.uname().machine != "aarch64":
            flags += self.cross(compiler, triple)
            self.emulator, self.slowness = ["qemu-aarch64-static"], 8 * patience
        else:
            self.compiler = compiler
        self.require(self.compiler, *self.emulator)
        if sanitize:
            flags += ["-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
            self.slowness *= 4
        self.flags = flags
        self.links()
        if self.links("-fopenmp"):
            self.flags.append("-fopenmp")
        # threads that wait leave the processor to those that work: there are more of them than processors
        self.environment = os.environ | {"OMP_WAIT_POLICY": "passive", "ASAN_OPTIONS": "detect_leaks=0"}

    def cross(self, compiler, triple):
        """g++ of that name, or clang for it; Boost's headers, which stand beside those of this machine."""
        more = ["-static"]
        if "clang" in compiler:
            self.compiler = compiler
            more += [f"--target={triple}", "-Wno-unused-command-line-argument"]
        else:
            self.compiler = f"{triple}-g++"
        return more + self.only_boost()

    def only_boost(self):
        """Flags for a folder that has Boost's headers and no others of this machine."""
        places = (Path("/usr/include/boost"), Path("/usr/local/include/boost"))
        boost = next((path for path in places if path.is_dir()), None)
        if boost is None:
            return []
        folder = self.folder / "boost"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "boost").symlink_to(boost)
        return ["-isystem", str(folder)]

    @staticmethod
    def require(*tools):
        for tool in tools:
            if shutil.which(tool) is None:
                raise Skipped(f"{tool} is not installed")

    def links(self, *more):
        """Whether a program can be linked with all flags and these; with none it has to be."""
        probe = self.folder / "probe.cpp"
        probe.write_text("int main() {}\n")
        status, _, err = run_command([self.compiler, *self.flags, *more, probe, "-o", self.folder / "probe"], 60)
        if status != 0 and not more:
            raise Unusable(f"{self.compiler} does not build a program: {'; '.join(first_errors(err))}")
        return status == 0

    def compile_harness(self):
        for name in HARNESS:
            status, _, err = self.compile(HERE / f"{name}.cpp", self.object(name), 120)
            if status != 0:
                raise Unusable(f"the harness does not compile:\n{err}")

    def object(self, name):
        return self.folder / f"{name}.o"

    def compile(self, source, target, seconds):
        return run_command([self.compiler, *self.flags, "-c", source, "-o", target], seconds * max(1, self.slowness))

    def build(self, source, seconds):
        """The program made of a source with networks; or None, and why there is none."""
        target = source.with_suffix("")
        status, _, err = self.compile(source, source.with_suffix(".o"), seconds)
        if status == 0:
            objects = [self.object(name) for name in HARNESS]
            command = [self.compiler, *self.flags, source.with_suffix(".o"), *objects, "-o", target]
            status, _, err = run_command(command, 120)
        if status is None:
            return None, Result(False, "hung", [f"the compiler took more than {seconds} s"])
        return (target, None) if status == 0 else (None, Result(False, "refused", first_errors(err)))

    def command(self, program, *arguments):
        return [*self.emulator, program, *arguments]

    def run(self, program, first, last):
        """The results of networks `first` to `last` - 1 of a program, the others being run behind one that crashes."""
        results, begun = {}, first - 1
        while begun + 1 < last:
            seconds = self.seconds_to_run * self.slowness * (last - begun - 1)
            status, out, err = run_command(self.command(program, begun + 1, last), seconds, env=self.environment)
            if status == UNSUPPORTED:
                raise Skipped(out.strip())
            read_results(out, results)
            if status in (0, 1) and len(results) == last - first:
                break
            begun = max(begun + 1, *results) if results else begun + 1  # it stopped in the last that it began
            stopped = results.setdefault(begun, Result())
            stopped.right = False
            stopped.kind = "hung" if status is None else "crashed"
            stopped.messages.append(f"no end within {seconds} s" if status is None else ending(status, err))
        return [results[number] for number in range(first, last)]

    def check(self, networks, name):
        """A result for each network. Where they do not compile together, each is compiled by itself."""
        source = self.folder / f"{name}.cpp"
        source.write_text(program_text(networks, what=self.what))
        program, failure = self.build(source, self.seconds_to_compile * len(networks))
        if program:
            results = self.run(program, 0, len(networks))
            for file in (program, source, source.with_suffix(".o")):
                file.unlink()
            return results
        if len(networks) == 1:
            return [failure]
        return [self.check([network], f"{name}_{number}")[0] for number, network in enumerate(networks)]


def program_text(networks, head="", what="harness"):
    main = {"harness": "main", "gradients": "gradients", "steps": "steps"}[what]
    names = [f"net_{number}" for number in range(len(networks))]
    return ("// SPDX-License-Identifier: BSL-1.0\n" + head + f'#include "{what}.hpp"\n\n' +
            "\n".join(declaration(network, name) for network, name in zip(networks, names)) +
            f"\nint main(int count, char** arguments) {{ return fuzz::{main}<{', '.join(names)}>(count, arguments); }}\n")


def read_results(printed, results):
    for line in printed.splitlines():
        if match := re.match(r"begin (\d+)( .*)?$", line):
            results[int(match[1])] = Result(name=(match[2] or "").strip())
        elif match := re.match(r"wrong (\d+): (.*)$", line):
            result = results[int(match[1])]
            result.right, result.kind = False, "wrong"
            result.messages.append(match[2])
        elif match := re.match(r"end (\d+) (\S+) (\S+)$", line):
            result = results[int(match[1])]
            result.error, result.tolerance = float(match[2]), float(match[3])


def ending(status, err):
    name = signal.Signals(-status).name if status < 0 else f"exit status {status}"
    said = [line for line in err.splitlines()
            if re.search(r"ERROR: AddressSanitizer|runtime error|terminate|  what", line)]
    where = [line for line in err.splitlines() if re.match(r"\s+#\d+ ", line) and "include/convexpr" in line]
    return "; ".join([name] + [shorter(line) for line in said[:2] + where[:2]])


def first_errors(err):
    lines = [line for line in err.splitlines() if re.search(r"\berror\b|undefined reference|cannot (take|join)", line)]
    return [shorter(line) for line in lines[:3]] or ["the compiler failed and said nothing"]


def shorter(line):
    line = line.replace(f"{ROOT}/", "").strip()
    return line if len(line) < 400 else line[:400] + " ..."
