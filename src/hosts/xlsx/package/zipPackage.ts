import { damaged } from "./damaged";
import { decodeXml } from "./decodeXml";
import { explainForeignFile } from "./foreignFile";
import { inflateBeginning, inflateEntry, inflateWhole } from "./inflate";
import { checkSizes } from "./limits";
import { looksLikeZip, readDirectory, type ZipEntry } from "./zipDirectory";

/** The parts of a workbook file. Names are matched as OPC does: without regard to case, `\` as `/`, no leading slash. */
export interface ZipPackage {
  /** As they stand in the archive, folders left out. */
  readonly names: readonly string[];
  /** Bytes of the whole archive. */
  readonly size: number;
  has(name: string): boolean;
  /** The part's content, kept once inflated. Throws `HostError` when it is missing or damaged. */
  bytes(name: string): Uint8Array;
  /** An XML part as text, without byte order mark. Throws `HostError`. */
  text(name: string): string;
  /** The content piece by piece and not kept; each is only good until the next one is asked for. Throws `HostError`. */
  pieces(name: string): Iterable<Uint8Array>;
  /** The same of an XML part as text. Throws `HostError`. */
  textPieces(name: string): Iterable<string>;
  /** How an XML part begins, some thousand characters at least; what follows is not looked at. Throws `HostError`. */
  beginning(name: string): string;
}

/** As much of a package as it takes to find one's way in it; `write/packageDraft.ts` is another. */
export type XmlParts = Pick<ZipPackage, "names" | "has" | "text">;

/** Opens the bytes of an .xlsx or .xlsm file; nothing is inflated before it is asked for. Throws `HostError`. */
export function openPackage(archive: Uint8Array): ZipPackage {
  if (!looksLikeZip(archive)) throw explainForeignFile(archive);
  const { entries } = readDirectory(archive);
  checkSizes(entries, archive.length);
  const parts = partsByKey(entries);
  const inflated = new Map<ZipEntry, Uint8Array>();

  const entryOf = (name: string) => {
    const entry = parts.get(partKey(name));
    if (!entry) throw damaged(`缺少 ${name}`);
    return entry;
  };
  const bytes = (name: string) => {
    const entry = entryOf(name);
    const content = inflated.get(entry) ?? inflateWhole(archive, entry);
    inflated.set(entry, content);
    return content;
  };
  return {
    names: [...parts.values()].map((entry) => entry.name),
    size: archive.length,
    has: (name) => parts.has(partKey(name)),
    bytes,
    text: (name) => [...decodeXml([bytes(name)], name)].join(""),
    pieces: (name) => inflateEntry(archive, entryOf(name)),
    textPieces: (name) => decodeXml(inflateEntry(archive, entryOf(name)), name),
    beginning(name) {
      const [text = ""] = decodeXml(inflateBeginning(archive, entryOf(name)), name);
      return text;
    },
  };
}

/** What two spellings of one part name have in common. */
export function partKey(name: string): string {
  const path = name.replaceAll("\\", "/").toLowerCase();
  return path.startsWith("/") ? path.slice(1) : path;
}

function partsByKey(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (key.endsWith("/")) continue;
    if (parts.has(key)) throw damaged(`${entry.name} 重复`);
    parts.set(key, entry);
  }
  return parts;
}
