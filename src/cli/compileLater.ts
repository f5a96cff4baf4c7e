import { setFlagsFromString } from "node:v8";

/** Of Node, with what V8 calls the flag there. Another V8 that did not know it would complain on the screen. */
const knownVersions = /^v(?:20|22)\./;

/** In bytes of bytecode that have run; V8's own choice is a fifth of it or less. */
const budget = 600_000;

/**
 * Lets V8 compile a function for speed only once it has run for longer: hundreds of rules each run for a moment, and to
 * compile them all takes longer than it saves, up to a hundred thousand rows. Nothing but speed depends on it.
 */
export function compileLater(): void {
  if (knownVersions.test(process.version)) setFlagsFromString(`--interrupt-budget=${budget}`);
}
