import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file made of another that is sound. */
export type Mutation = (file: Uint8Array) => Uint8Array;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const place = (length: number, at: number) => Math.floor(at * length);

/** Bytes overwritten, taken out, doubled; or the end cut off. */
export const byteMutation: fc.Arbitrary<Mutation> = fc
  .record({
    kind: fc.constantFrom("overwrite", "remove", "double", "cut"),
    at: share,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  })
  .map(({ kind, at, bytes }) => (file) => {
    const from = place(file.length, at);
    const to = Math.min(file.length, from + bytes.length);
    switch (kind) {
      case "overwrite":
        return joined(file.subarray(0, from), bytes.subarray(0, to - from), file.subarray(to));
      case "remove":
        return joined(file.subarray(0, from), file.subarray(to));
      case "double":
        return joined(file.subarray(0, to), file.subarray(from));
      default:
        return file.slice(0, from);
    }
  });

const zipSignatures = [0x04034b50, 0x02014b50, 0x06054b50];

/** A field of one of the zip's own headers set to something else. */
export const directoryMutation: fc.Arbitrary<Mutation> = fc
  .record({
    header: share,
    offset: fc.nat({ max: 45 }),
    width: fc.constantFrom(1, 2, 4),
    value: fc.oneof(fc.constantFrom(0, 1, 0xffff, 0x7fffffff, 0xffffffff), fc.nat()),
  })
  .map(({ header, offset, width, value }) => (file) => {
    const copy = file.slice();
    const view = new DataView(copy.buffer);
    const starts: number[] = [];
    for (let at = 0; at + 4 <= copy.length; at++) if (zipSignatures.includes(view.getUint32(at, true))) starts.push(at);
    const at = (starts[place(starts.length, header)] ?? 0) + offset;
    if (at + width > copy.length) return copy;
    if (width === 1) view.setUint8(at, value & 0xff);
    else if (width === 2) view.setUint16(at, value & 0xffff, true);
    else view.setUint32(at, value >>> 0, true);
    return copy;
  });

const oddValues = [
  "",
  "0",
  "-1",
  "1048577",
  "4294967296",
  "1e309",
  "NaN",
  "XFE1",
  "A0",
  "a1",
  "../..",
  "\u{1d}",
  "&#0;",
  "<",
  "é".repeat(40),
];
const oddTexts = [
  "<x/>",
  "<row/>",
  "<c><v>1</v></c>",
  "<sheet/>",
  "<!-- -->",
  "<![CDATA[<row>]]>",
  '<z:row xmlns:z="urn:z"/>',
  "]]>",
  "&amp;",
  "<?x?>",
];

/** A part of the package with an element or an attribute taken out, doubled, or changed. */
export const xmlMutation: fc.Arbitrary<Mutation> = fc
  .record({
    part: share,
    kind: fc.constantFrom("remove", "double", "value", "insert", "rename"),
    at: share,
    value: fc.constantFrom(...oddValues),
    text: fc.constantFrom(...oddTexts),
  })
  .map(({ part, kind, at, value, text }) => (file) => {
    const parts = unzipSync(file);
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    const name = names[place(names.length, part)];
    const content = name === undefined ? undefined : parts[name];
    if (name === undefined || !content) return file;
    const source = strFromU8(content);
    const tags = [...source.matchAll(/<[^>]*>/g)];
    const tag = tags[place(tags.length, at)];
    if (!tag) return file;
    const end = tag.index + tag[0].length;
    const changed = {
      remove: () => "",
      double: () => tag[0] + tag[0],
      value: () => tag[0].replace(/="[^"]*"/, () => `="${value}"`),
      insert: () => tag[0] + text,
      rename: () => tag[0].replace(/[\w:]+/, "x"),
    }[kind]();
    return zipSync({ ...parts, [name]: strToU8(source.slice(0, tag.index) + changed + source.slice(end)) });
  });

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
