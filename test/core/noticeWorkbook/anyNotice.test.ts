import fc from "fast-check";
import type { SheetDocument } from "../../../src/core/documents/sheetDocument";
import type { Notice } from "../../../src/core/notice/notice";
import { parseNotice } from "../../../src/core/notice/parseNotice";
import { readNotice } from "../../../src/core/noticeWorkbook/readNotice";
import { noticeDocuments } from "../../../src/core/noticeWorkbook/writeNotice";
import { packReferences } from "../../../src/core/rules/packReferences";
import type { WorkbookData } from "../../../src/core/workbook/workbookData";
import { otherAwards } from "../../support/otherAwards";
import { property } from "../../support/property";
import { secondNotice } from "../../support/secondNotice";

/** As a host reads what a host has drawn; that the two agree is for the tests of hosts. */
function asRead(documents: readonly SheetDocument[]): WorkbookData {
  return {
    date1904: false,
    sheets: documents.map(({ name, rows }) => ({
      name,
      visibility: "visible",
      hiddenColumns: [],
      merges: [],
      generated: null,
      rows: rows.map(({ cells: drawn }, index) => {
        const cells: WorkbookData["sheets"][number]["rows"][number]["cells"][number][] = [];
        for (const { column, value } of drawn) {
          if (typeof value === "number") cells[column] = { kind: "number", number: value, format: "General" };
          else if (value !== null && value !== "") cells[column] = { kind: "text", text: value };
        }
        return { row: index + 1, hidden: false, cells };
      }),
    })),
  };
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** Every place in a pack that holds something. */
function pathsIn(node: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

const word = fc.stringMatching(/^[甲乙丙（）“”\\、，a-z0-9{}=+@'"<&>一—]{1,12}$/).filter((text) => text.trim() !== "");
const words = fc.oneof(
  word,
  fc.tuple(word, word).map((both) => both.join("\n")),
  fc.constantFrom("（空）甲", "是", "否", "无", "2020"),
);

/** What else may stand in a place: another value of its sort, nothing, one entry fewer. */
function otherOf(node: Json): fc.Arbitrary<Json | undefined> {
  if (typeof node === "string") return fc.oneof(words, fc.constantFrom(null, undefined, ""));
  if (typeof node === "number")
    return fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(null, 0.25, undefined));
  if (typeof node === "boolean") return fc.constantFrom(true, false, undefined);
  if (Array.isArray(node)) return fc.constantFrom<Json>([], node.slice(1), node.slice(0, -1), [...node].reverse());
  return fc.constantFrom(null, undefined);
}

function withOther(node: Json, path: readonly string[], other: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined || typeof node !== "object" || node === null) return other ?? null;
  if (Array.isArray(node))
    return node.map((part, index) => (String(index) === key ? withOther(part, rest, other) : part));
  if (rest.length > 0) return { ...node, [key]: withOther(node[key] ?? null, rest, other) };
  const { [key]: _, ...others } = node;
  return other === undefined ? others : { ...node, [key]: other };
}

/** Packs that differ from these in some places, and are sound. */
function variants(json: Json): fc.Arbitrary<Notice> {
  const paths = pathsIn(json).filter((path) => path.length > 0);
  const change = fc.constantFrom(...paths).chain((path) => {
    const found = path.reduce<Json>((node, key) => (node as { [key: string]: Json })[key] ?? null, json);
    return otherOf(found).map((other) => ({ path, other }));
  });
  return fc.array(change, { minLength: 1, maxLength: 60 }).map((changes) => {
    // Each change is kept where the pack stays sound with it, so that many are.
    let sound = json;
    for (const { path, other } of changes) {
      const next = withOther(sound, path, other);
      if (parseNotice(next, packReferences).notice) sound = next;
    }
    const { notice } = parseNotice(sound, packReferences);
    if (!notice) throw new Error("unsound");
    return notice;
  });
}

for (const [name, notice] of Object.entries({ otherAwards, secondNotice })) {
  property(
    `whatever ${name} is changed to, its workbook says the same`,
    variants(JSON.parse(JSON.stringify(notice))),
    async (changed) => {
      const { notice: read, issues } = readNotice(asRead(noticeDocuments(changed).documents));
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(read).toEqual(changed);
    },
    { runs: 12 },
  );
}
