/**
 * Node's own zlib, undefined elsewhere and before Node 20.16: it is native, and a small workbook is read before the
 * same in JavaScript would have been compiled. Asked for in this way, a bundle for browsers needs no stand-in.
 */
export const nodeZlib = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:zlib");
