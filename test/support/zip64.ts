import { readDirectory } from "../../src/hosts/xlsx/package/zipDirectory";

/** The same archive with its sizes and positions in zip64 fields, as writers that cannot foretell sizes leave them. */
export function withZip64(archive: Uint8Array): Uint8Array {
  const { entries } = readDirectory(archive);
  const directoryStart = Math.max(...entries.map(({ end }) => end));
  const records = entries.map(({ record, size, dataStart, dataEnd, start }) => {
    const nameEnd = 46 + Buffer.from(record).readUInt16LE(28);
    const old = Buffer.from(record);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(dataEnd - dataStart), 12);
    extra.writeBigUInt64LE(BigInt(start), 20);
    old.fill(0xff, 20, 28);
    old.fill(0xff, 42, 46);
    old.writeUInt16LE(old.readUInt16LE(30) + extra.length, 30);
    return Buffer.concat([old.subarray(0, nameEnd), extra, old.subarray(nameEnd)]);
  });
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(entries.length), 24);
  end64.writeBigUInt64LE(BigInt(entries.length), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(directoryStart), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryStart + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Uint8Array.from(Buffer.concat([archive.subarray(0, directoryStart), directory, end64, locator, end]));
}
