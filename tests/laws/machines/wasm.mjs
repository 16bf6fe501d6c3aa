// SPDX-License-Identifier: BSL-1.0
// node wasm.mjs PROGRAM ARGUMENT...: runs a program that was compiled for wasm32-wasi.
import {readFileSync} from 'node:fs';
import {argv, exit} from 'node:process';
import {WASI} from 'node:wasi';

const wasi = new WASI({version: 'preview1', args: argv.slice(2)});
const module = await WebAssembly.compile(readFileSync(argv[2]));
exit(wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject())));
