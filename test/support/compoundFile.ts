/** An OLE2 compound file whose directory lists these streams; [MS-CFB] 2.2 and 2.6.1. */
export function compoundFile(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(1024 + 128 * streams.length);
  file.write("d0cf11e0a1b11ae1", 0, "hex");
  for (const [i, name] of ["Root Entry", ...streams].entries()) {
    const at = 512 + 128 * i;
    file.write(name, at, "utf16le");
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
  }
  return file;
}
