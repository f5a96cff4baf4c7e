import { zipSync } from "fflate";
import { readDirectory } from "../../../../src/hosts/xlsx/package/zipDirectory";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { hostErrorOf } from "../../../support/hostError";
import { zipOf } from "../../../support/rawWorkbook";
import { withZip64 } from "../../../support/zip64";

const archive = zipOf({
  "a.xml": "<a>岩英</a>",
  "b.bin": Uint8Array.from({ length: 999 }, (_, i) => i % 256),
  "空.xml": "",
});

/** The archive with the directory record of its first entry changed. */
function withRecord(source: Uint8Array, change: (record: DataView) => void): Uint8Array {
  const copy = source.slice();
  const record = readDirectory(copy).entries[0]?.record;
  if (record) change(new DataView(record.buffer, record.byteOffset, record.byteLength));
  return copy;
}

const openCode = (bytes: Uint8Array) => hostErrorOf(() => openPackage(bytes)).code;

test.each([
  ["as usual", archive],
  ["with zip64 records", withZip64(archive)],
])("parts of an archive %s are read, by any spelling of their name", (_, bytes) => {
  const pkg = openPackage(bytes);
  expect(pkg.names).toEqual(["a.xml", "b.bin", "空.xml"]);
  expect(pkg.content("/A.XML").text()).toBe("<a>岩英</a>");
  expect(pkg.content("b.bin").bytes()).toHaveLength(999);
  expect(pkg.content("空.xml").text()).toBe("");
  expect(pkg.has("c.xml")).toBe(false);
  expect(hostErrorOf(() => pkg.content("c.xml").text()).message).toContain("c.xml");
});

test("a part's path may be written with backslashes", () => {
  expect(
    openPackage(zipOf({ "xl\\workbook.xml": "<a/>" }))
      .content("xl/workbook.xml")
      .text(),
  ).toBe("<a/>");
});

test("a view into a larger buffer is read", () => {
  const padded = new Uint8Array(archive.length + 7);
  padded.set(archive, 7);
  expect(openPackage(padded.subarray(7)).content("a.xml").text()).toBe("<a>岩英</a>");
});

test("a file cut short anywhere is damage, never another error", () => {
  for (let length = 4; length < archive.length; length++) {
    expect(openCode(archive.subarray(0, length))).toBe("damaged");
  }
});

test("two parts of one name are damage", () => {
  expect(openCode(zipOf({ "a.xml": "<a/>", "A.xml": "<b/>" }))).toBe("damaged");
});

test("parts that overlap are damage", () => {
  expect(openCode(withRecord(archive, (record) => record.setUint32(20, 500, true)))).toBe("damaged");
});

test("an encrypted part is told as a password", () => {
  expect(openCode(withRecord(archive, (record) => record.setUint16(8, 1, true)))).toBe("password-protected");
});

test("a way of compressing that Excel does not know is damage", () => {
  expect(openCode(withRecord(archive, (record) => record.setUint16(10, 14, true)))).toBe("damaged");
});

test.each([
  ["is longer than declared", (record: DataView) => record.setUint32(24, 5, true)],
  ["is shorter than declared", (record: DataView) => record.setUint32(24, 5000, true)],
  ["does not match its checksum", (record: DataView) => record.setUint32(16, 1, true)],
  ["ends too early", (record: DataView) => record.setUint32(20, record.getUint32(20, true) - 3, true)],
])("a part that %s is damage", (_, change) => {
  const pkg = openPackage(withRecord(archive, change));
  expect(hostErrorOf(() => pkg.content("a.xml").bytes()).code).toBe("damaged");
});

describe("limits, on declared sizes", () => {
  const mega = 2 ** 20;
  const zeros = (size: number) => zipSync({ "a.xml": new Uint8Array(size) });
  /** Parts of 6 MB that claim to inflate to `sizes`. */
  const claiming = (...sizes: number[]) => {
    const parts = Object.fromEntries(sizes.map((_, i) => [`${i}.xml`, new Uint8Array(6 * mega)]));
    const bytes = zipSync(parts, { level: 0 });
    for (const [i, { record }] of readDirectory(bytes).entries.entries()) {
      new DataView(record.buffer, record.byteOffset).setUint32(24, sizes[i] ?? 0, true);
    }
    return bytes;
  };

  test("8 MB may come of any file, and beyond them a hundred times its own size", () => {
    const allowed = 8 * mega + 100 * zeros(9 * mega).length;
    const withSize = (size: number) => withRecord(zeros(9 * mega), (record) => record.setUint32(24, size, true));
    expect(
      openPackage(zeros(8 * mega))
        .content("a.xml")
        .bytes(),
    ).toHaveLength(8 * mega);
    expect(openPackage(withSize(allowed)).names).toHaveLength(1);
    expect(openCode(withSize(allowed + 1))).toBe("too-large");
  });

  test("a part may claim 500 MB, not more", () => {
    expect(openPackage(claiming(500 * mega)).names).toHaveLength(1);
    expect(openCode(claiming(500 * mega + 1))).toBe("too-large");
  });

  test("all parts together may claim 1 GB, not more", () => {
    expect(openPackage(claiming(500 * mega, 500 * mega, 24 * mega)).names).toHaveLength(3);
    expect(openCode(claiming(500 * mega, 500 * mega, 24 * mega + 1))).toBe("too-large");
  });

  test("there may be 20,000 parts, not more", () => {
    const parts = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}`, new Uint8Array(0)])), { level: 0 });
    expect(openPackage(parts(20_000)).names).toHaveLength(20_000);
    expect(openCode(parts(20_001))).toBe("too-large");
  });
});
