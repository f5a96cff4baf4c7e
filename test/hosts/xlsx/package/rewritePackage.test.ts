import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { rewritePackage } from "../../../../src/hosts/xlsx/package/rewritePackage";
import { readDirectory } from "../../../../src/hosts/xlsx/package/zipDirectory";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { withZip64 } from "../../../support/zip64";

const photo = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);

/** Levels, attributes, times, extra fields and a comment of an entry's own. */
const varied = zipSync({
  "[Content_Types].xml": [strToU8("<Types/>"), { mtime: "2018-01-02T03:04:06", level: 9 }],
  "xl/": new Uint8Array(0),
  "xl/workbook.xml": [strToU8("<workbook/>".repeat(50)), { mtime: "2020-09-10T08:00:00", os: 3, attrs: 0o644 << 16 }],
  "xl/media/照片.png": [photo, { mtime: "2019-05-05", level: 0, extra: { 28789: new Uint8Array([1, 2, 3]) } }],
  "customXml/item1.xml": [strToU8("<a/>"), { mtime: "2020-09-10", comment: "备注" }],
});

/** Sizes behind the data, as streaming writers leave them. */
function withDescriptors(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, text] of [
    ["a.xml", "<a/>".repeat(99)],
    ["b.xml", "<b/>"],
  ] as const) {
    const file = new ZipDeflate(name);
    file.mtime = "2020-09-10";
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

/** With other contents in the place of parts, or as new ones; null takes a part out. */
function rewritten(archive: Uint8Array, changes: ReadonlyMap<string, string | Uint8Array | null>): Uint8Array {
  const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);
  const contents = [...changes].map(([name, content]) => {
    return [name, content === null ? null : { bytes: () => bytesOf(content) }] as const;
  });
  return rewritePackage(archive, readDirectory(archive), new Map(contents));
}

/** Each entry's raw bytes: local header, data as compressed, descriptor; and its directory record without its position. */
function rawEntries(archive: Uint8Array): Map<string, string> {
  return new Map(
    readDirectory(archive).entries.map(({ name, start, end, record, startField }) => {
      const placeless = record.slice();
      placeless.fill(0, startField.at, startField.at + startField.bytes);
      return [name, Buffer.concat([archive.subarray(start, end), placeless]).toString("base64")];
    }),
  );
}

test.each([
  ["a varied package", varied],
  ["one with data descriptors", withDescriptors()],
])("%s without changes comes back byte for byte", (_, archive) => {
  expect(Buffer.compare(rewritten(archive, new Map()), archive)).toBe(0);
});

test.each([
  ["as the web has bytes", (bytes: Uint8Array) => Uint8Array.from(bytes)],
  ["as Node has them", (bytes: Uint8Array) => Buffer.from(bytes)],
])("the package that is given stays as it was, %s", (_, kindOf) => {
  const given = kindOf(varied);
  const long = "<w/>".repeat(5000);
  rewritten(
    given,
    new Map([
      ["xl/workbook.xml", long],
      ["[Content_Types].xml", null],
      ["new.xml", long],
    ]),
  );
  expect(Buffer.compare(given, varied)).toBe(0);
});

test("the archive comment stays", () => {
  const comment = strToU8("由某软件生成");
  const archive = Uint8Array.from([...varied, ...comment]);
  new DataView(archive.buffer).setUint16(varied.length - 2, comment.length, true);
  expect(Buffer.compare(rewritten(archive, new Map()), archive)).toBe(0);
});

test.each([
  ["a varied package", varied, "xl/workbook.xml"],
  ["one with data descriptors", withDescriptors(), "a.xml"],
  ["one with zip64 records", withZip64(varied), "xl/workbook.xml"],
])("in %s a changed part stays in its place, and every other keeps its raw bytes", (_, archive, changed) => {
  const result = rewritten(archive, new Map([[changed, "<changed>岩英𠮷</changed>"]]));
  expect(openPackage(result).content(changed).text()).toBe("<changed>岩英𠮷</changed>");
  expect(openPackage(result).names).toEqual(openPackage(archive).names);
  const before = rawEntries(archive);
  const after = rawEntries(result);
  before.delete(changed);
  after.delete(changed);
  expect(after).toEqual(before);
});

test("a changed part keeps its date and attributes", () => {
  const stamp = (archive: Uint8Array) => {
    const record = readDirectory(archive).entries.find(({ name }) => name === "xl/workbook.xml")?.record;
    return [record?.slice(12, 16), record?.slice(36, 42)];
  };
  const changed = rewritten(varied, new Map([["xl/workbook.xml", "<changed/>"]]));
  expect(stamp(changed)).toEqual(stamp(varied));
});

test("parts are added behind the last and taken out, names matched as OPC does", () => {
  const result = rewritten(
    varied,
    new Map<string, string | Uint8Array | null>([
      ["/XL/Workbook.xml", null],
      ["xl/comments1.xml", "<comments/>"],
      ["xl/媒体.bin", photo],
      ["xl/never-there.xml", null],
    ]),
  );
  const pkg = openPackage(result);
  expect(pkg.names).toEqual([
    "[Content_Types].xml",
    "xl/media/照片.png",
    "customXml/item1.xml",
    "xl/comments1.xml",
    "xl/媒体.bin",
  ]);
  expect(pkg.content("xl/comments1.xml").text()).toBe("<comments/>");
  expect(pkg.content("xl/媒体.bin").bytes()).toEqual(photo);
});

test("an added part that is taken out again leaves the original bytes", () => {
  const added = rewritten(varied, new Map([["xl/comments1.xml", "<comments/>"]]));
  const removed = rewritten(added, new Map([["xl/comments1.xml", null]]));
  expect(Buffer.compare(removed, varied)).toBe(0);
});

test("the same change gives the same bytes", () => {
  const change = () =>
    rewritten(
      varied,
      new Map([
        ["xl/workbook.xml", "<a/>"],
        ["new.xml", "<b/>"],
      ]),
    );
  expect(Buffer.compare(change(), change())).toBe(0);
});
