import { damaged } from "./damaged";
import { decodeXml } from "./decodeXml";
import { explainForeignFile } from "./foreignFile";
import { inflateBeginning, inflateEntry, inflateWhole } from "./inflate";
import { checkSizes } from "./limits";
import { PartContent } from "./partContent";
import { partKey } from "./partKey";
import { rewritePackage } from "./rewritePackage";
import { looksLikeZip, readDirectory, type ZipEntry } from "./zipDirectory";

/** Parts of a workbook. Names are matched as OPC does: without regard to case, `\` as `/`, no leading slash. */
export interface Parts {
  /** As they stand in the archive, folders left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Throws `HostError` when the part is missing. */
  content(name: string): PartContent;
}

/** Parts that can be read as a whole workbook. */
export interface ReadableParts extends Parts {
  /** Bytes of the whole archive. */
  readonly size: number;
  /** A part piece by piece, each only good until the next one is asked for. Throws `HostError`. */
  pieces(name: string): Iterable<Uint8Array>;
}

/** The bytes of a workbook file, opened. */
export interface ZipPackage extends ReadableParts {
  readonly archive: Uint8Array;
  /** How an XML part begins, some thousand characters at least; what follows is not looked at. Throws `HostError`. */
  beginning(name: string): string;
  /** The package with some parts changed: all others lie in it as they do in this one, and are as far known as here. */
  with(changes: ReadonlyMap<string, PartContent | null>): ZipPackage;
}

export interface PackageOptions {
  /** Keeps no part that is read piece by piece: for files that are read once and not written to. */
  readonly onlyRead?: boolean;
}

/** Opens the bytes of an .xlsx or .xlsm file; nothing is inflated before it is asked for. Throws `HostError`. */
export function openPackage(archive: Uint8Array, options: PackageOptions = {}): ZipPackage {
  return open(archive, options, new Map());
}

/** @param known by part key: the contents of parts as far as they are known */
function open(archive: Uint8Array, options: PackageOptions, known: ReadonlyMap<string, PartContent>): ZipPackage {
  if (!looksLikeZip(archive)) throw explainForeignFile(archive);
  const directory = readDirectory(archive);
  checkSizes(directory.entries, archive.length);
  const entries = entriesByKey(directory.entries);
  const contents = new Map(known);

  const entryOf = (name: string) => {
    const entry = entries.get(partKey(name));
    if (!entry) throw damaged(`缺少 ${name}`);
    return entry;
  };
  const content = (name: string) => {
    const entry = entryOf(name);
    const found = contents.get(partKey(name)) ?? PartContent.packed(name, () => inflateWhole(archive, entry));
    contents.set(partKey(name), found);
    return found;
  };
  return {
    archive,
    names: [...entries.values()].map((entry) => entry.name),
    size: archive.length,
    has: (name) => entries.has(partKey(name)),
    content,
    pieces(name) {
      const isStreamed = options.onlyRead && !contents.get(partKey(name))?.isInflated;
      return isStreamed ? inflateEntry(archive, entryOf(name)) : inPieces(content(name).bytes());
    },
    beginning(name) {
      const [text = ""] = decodeXml(inflateBeginning(archive, entryOf(name)), name);
      return text;
    },
    with(changes) {
      const kept = new Map([...contents].filter(([, { isInflated }]) => isInflated));
      for (const [name, change] of changes) {
        if (change) kept.set(partKey(name), change);
        else kept.delete(partKey(name));
      }
      return open(rewritePackage(archive, directory, changes), options, kept);
    },
  };
}

/** Bytes of a piece: they stay in the processor's cache. */
const pieceBytes = 2 ** 17;

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** An XML part as text, piece by piece. Throws `HostError`. */
export function textPieces(parts: Pick<ReadableParts, "pieces">, name: string): Iterable<string> {
  return decodeXml(parts.pieces(name), name);
}

function entriesByKey(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (key.endsWith("/")) continue;
    if (parts.has(key)) throw damaged(`${entry.name} 重复`);
    parts.set(key, entry);
  }
  return parts;
}
