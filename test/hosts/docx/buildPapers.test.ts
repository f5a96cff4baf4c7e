import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkReport } from "../../../src/core/documents/checkReport";
import { resultSheet } from "../../../src/core/documents/city/resultSheets";
import { letterPaper } from "../../../src/core/documents/commitmentLetter";
import { formPaper } from "../../../src/core/documents/nominationForm";
import type { Paper } from "../../../src/core/documents/paper/paper";
import { paperOfSheet } from "../../../src/core/documents/paper/paperOfSheet";
import { summaryDocument } from "../../../src/core/documents/summaryDocument";
import { findIssues } from "../../../src/core/issues/findIssues";
import { kunming2020 as notice } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../src/core/rules/catalogue";
import { nominationsOf } from "../../../src/core/workbook/nominations";
import { buildPapers } from "../../../src/hosts/docx/buildPapers";
import {
  bodyOf,
  child,
  linesOf,
  type Node,
  renderDocx,
  textOf,
  val,
  within,
  xmlParts,
  xmlTree,
} from "../../support/docx";
import { type Given, givenRecords, times } from "../../support/given";
import { expectGolden } from "../../support/golden";
import { jpeg } from "../../support/jpeg";
import { type KunmingAward, kunmingAwards, withItsLetter } from "../../support/kunming";
import { partOf, partsOf } from "../../support/parts";

const deed = "带头攻关，解决生产难题。";
const given: Given = {
  goldWorkers: [
    {
      name: "迪丽热巴·迪力木拉提",
      resume: "1998.09—2001.07 富民县第一中学 学生\n2001.08—至今 昆明云机重工有限公司 工人",
    },
    { name: "岩英", deeds: `${deed.repeat(70)}\n　　${deed.repeat(70)}` },
  ],
  pairs: times(1),
  stations: times(1),
  studios: times(1),
};

function letter(id: KunmingAward, count = 3, openErrors = 0): Paper {
  const records = givenRecords({ ...given, goldWorkers: times(count) });
  return letterPaper({ records, notice, award: withItsLetter(id, notice), openErrors });
}

function form(id: KunmingAward, index = 0): Paper {
  const records = givenRecords(given);
  const nomination = nominationsOf(records, { id })[index];
  if (!nomination?.award.form) throw new Error("no form");
  return formPaper(nomination, nomination.award.form, records, notice);
}

const found = () => {
  const records = givenRecords({ goldWorkers: [{ sex: null, phone: "12" }, { name: "张 三" }] });
  return { records, notice, issues: findIssues(rules, { records, notice }), checkedAt: "2020-09-28 16:20" };
};
const papers: Readonly<Record<string, () => Paper>> = {
  letter: () => letter("gold"),
  "letter-draft": () => letter("pair", 1, 2),
  "form-gold": () => form("gold"),
  "form-gold-long": () => form("gold", 1),
  "form-pair": () => form("pair"),
  "form-station": () => form("station"),
  "form-studio": () => form("studio"),
  report: () => paperOfSheet(checkReport(found())),
  summary: () => paperOfSheet(summaryDocument(found())),
  results: () =>
    paperOfSheet(
      resultSheet(givenRecords({ goldWorkers: [{ cityOpinion: "同意" }, { cityOpinion: "同意" }] }), notice),
    ),
};
const names = Object.keys(papers);

async function built(...wanted: readonly (() => Paper)[]): Promise<Uint8Array> {
  return (await buildPapers(wanted)).bytes;
}
const file = (name: string) => built(papers[name] ?? (() => letter("gold")));

test.each(names)("golden: %s", async (name) => expectGolden(renderDocx(await file(name)), `docx/${name}.txt`));

/**
 * ECMA-376-1:2016, annex A.1 and A.4: what may stand in an element, in this order, as far as we write it. Of a run, of
 * a row's properties and of what holds blocks, the order is free.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  "w:document": ["w:body"],
  "w:p": ["w:pPr", "w:r"],
  "w:pPr": [
    ...[
      "w:pStyle",
      "w:keepNext",
      "w:pageBreakBefore",
      "w:widowControl",
      "w:kinsoku",
      "w:overflowPunct",
      "w:snapToGrid",
    ],
    ...["w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:sectPr"],
  ],
  "w:rPr": ["w:rFonts", "w:b", "w:color", "w:w", "w:sz", "w:szCs", "w:lang"],
  "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"],
  "w:tblPr": ["w:tblW", "w:jc", "w:tblLayout", "w:tblCellMar"],
  "w:tblCellMar": ["w:left", "w:right"],
  "w:tblGrid": ["w:gridCol"],
  "w:tr": ["w:trPr", "w:tc"],
  "w:tc": ["w:tcPr", "w:p"],
  "w:tcPr": ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:vAlign"],
  "w:tcBorders": ["w:top", "w:left", "w:bottom", "w:right"],
  "w:sectPr": ["w:footerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:docGrid"],
  "w:styles": ["w:docDefaults", "w:style"],
  "w:docDefaults": ["w:rPrDefault", "w:pPrDefault"],
  "w:rPrDefault": ["w:rPr"],
  "w:pPrDefault": ["w:pPr"],
  "w:style": [
    ...["w:name", "w:basedOn", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr"],
  ],
  "w:settings": ["w:zoom", "w:evenAndOddHeaders", "w:characterSpacingControl", "w:compat", "w:themeFontLang"],
  "w:compat": ["w:compatSetting"],
  "w:fonts": ["w:font"],
  "w:font": ["w:altName", "w:charset", "w:family", "w:pitch"],
  "w:ftr": ["w:p"],
  "w:fldSimple": ["w:r"],
  "w:drawing": ["wp:inline"],
  "wp:inline": ["wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"],
  "wp:cNvGraphicFramePr": ["a:graphicFrameLocks"],
  "a:graphic": ["a:graphicData"],
  "a:graphicData": ["pic:pic"],
  "pic:pic": ["pic:nvPicPr", "pic:blipFill", "pic:spPr"],
  "pic:nvPicPr": ["pic:cNvPr", "pic:cNvPicPr"],
  "pic:blipFill": ["a:blip", "a:stretch"],
  "a:stretch": ["a:fillRect"],
  "pic:spPr": ["a:xfrm", "a:prstGeom"],
  "a:xfrm": ["a:off", "a:ext"],
  "a:prstGeom": ["a:avLst"],
};
const anyOrder: Readonly<Record<string, readonly string[]>> = {
  "w:body": ["w:p", "w:tbl", "w:sectPr"],
  "w:r": ["w:rPr", "w:t", "w:drawing"],
  "w:trPr": ["w:cantSplit", "w:trHeight", "w:tblHeader"],
};

function misplaced(node: Node): string[] {
  // A field stands where a run may stand.
  const names = node.children.map(({ name }) => (name === "w:fldSimple" ? "w:r" : name));
  const order = orders[node.name];
  const known = order ?? anyOrder[node.name] ?? [];
  const places = names.map((name) => known.indexOf(name));
  const isRight = places.every((place, index) => place >= (order ? (places[index - 1] ?? 0) : 0));
  return [...(isRight ? [] : [`${node.name}: ${names.join(" ")}`]), ...node.children.flatMap(misplaced)];
}

describe.each(names)("%s", (name) => {
  test("has its elements where the schema has them, and a paragraph at the end of each cell and after each table", async () => {
    const bytes = await file(name);
    for (const [part, root] of xmlParts(bytes)) expect([part, misplaced(root)]).toEqual([part, []]);
    const body = bodyOf(bytes);
    expect(body.at(-1)?.name).toBe("w:sectPr");
    body.forEach((node, index) => {
      if (node.name === "w:tbl") expect(body[index + 1]?.name).toBe("w:p");
    });
    for (const row of body.flatMap((node) => within(node, "w:tr"))) {
      const cells = row.children.filter((each) => each.name === "w:tc");
      const grid = cells.reduce((sum, cell) => sum + Number(val(child(cell, "w:tcPr", "w:gridSpan")) ?? 1), 0);
      const table = body.find((node) => within(node, "w:tr").includes(row));
      expect(grid).toBe(table && within(table, "w:gridCol").length);
      for (const cell of cells) expect(cell.children.at(-1)?.name).toBe("w:p");
    }
  });

  test("names only styles, relationships and parts that it has", async () => {
    const bytes = await file(name);
    const parts = partsOf(bytes);
    const targets = within(xmlTree(partOf(bytes, "word/_rels/document.xml.rels")), "Relationship");
    for (const { attributes } of targets) expect(Object.keys(parts)).toContain(`word/${attributes.Target}`);
    const ids = new Set(targets.map(({ attributes }) => attributes.Id));
    const used = [...(parts["word/document.xml"] ?? "").matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
    const styles = within(xmlTree(partOf(bytes, "word/styles.xml")), "w:style").map(
      (each) => each.attributes["w:styleId"],
    );
    const wanted = bodyOf(bytes).flatMap((node) => within(node, "w:pStyle").map(val));
    expect(wanted.filter((id) => !styles.includes(id))).toEqual([]);
    const types = partOf(bytes, "[Content_Types].xml");
    for (const part of Object.keys(parts).filter((each) => /^word\/[^/]+\.xml$/.test(each)))
      expect(types).toContain(`/${part}`);
  });

  test("is the same bytes every time", async () => {
    const [one, other] = [await file(name), await file(name)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe("a letter after GB/T 9704-2012", () => {
  const section = async () =>
    within({ name: "", attributes: {}, text: "", children: bodyOf(await file("letter")) }, "w:sectPr")[0];

  test("A4, 37, 35, 28 and 26 mm, 22 lines of 28 characters", async () => {
    const at = (node: Node | undefined, name: string) => Number(node?.attributes[`w:${name}`]);
    const mm = (twips: number) => (twips / 1440) * 25.4;
    const found = await section();
    const [size, margins, grid] = ["w:pgSz", "w:pgMar", "w:docGrid"].map((name) => child(found, name));
    expect([mm(at(size, "w")), mm(at(size, "h"))].map(Math.round)).toEqual([210, 297]);
    expect(["top", "bottom", "left", "right"].map((side) => Math.round(mm(at(margins, side))))).toEqual([
      37, 35, 28, 26,
    ]);
    expect(grid?.attributes["w:type"]).toBe("linesAndChars");
    const high = at(size, "h") - at(margins, "top") - at(margins, "bottom");
    const wide = at(size, "w") - at(margins, "left") - at(margins, "right");
    const pitch = (16 + at(grid, "charSpace") / 4096) * 20;
    expect([Math.floor(high / at(grid, "linePitch")), Math.floor(wide / pitch)]).toEqual([22, 28]);
  });

  test("numbers its pages at the outer side, and each letter from 1", async () => {
    const bytes = await built(
      () => letter("gold"),
      () => letter("pair"),
    );
    const footer = (name: string) => xmlTree(partOf(bytes, `word/${name}.xml`));
    expect([textOf(footer("footerOdd")), textOf(footer("footerEven"))]).toEqual(["— 1 —", "— 1 —"]);
    expect([footer("footerOdd"), footer("footerEven")].map((each) => val(within(each, "w:jc")[0]))).toEqual([
      "right",
      "left",
    ]);
    expect(partOf(bytes, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const starts = partOf(bytes, "word/document.xml").match(/<w:pgNumType w:start="1"\/>/g);
    expect(starts).toHaveLength(2);
  });

  test("the head of a long list is repeated, and its last row stays with the signature", async () => {
    const tables = bodyOf(await built(() => letter("gold", 60))).filter(({ name }) => name === "w:tbl");
    const rows = tables.at(-1)?.children.filter(({ name }) => name === "w:tr") ?? [];
    expect(rows).toHaveLength(61);
    expect(rows.map((row) => child(row, "w:trPr", "w:tblHeader") !== undefined)).toEqual([
      true,
      ...times(60).map(() => false),
    ]);
    const keeps = rows.map((row) =>
      within(row, "w:p").every((each) => child(each, "w:pPr", "w:keepNext") !== undefined),
    );
    expect(keeps).toEqual([true, ...times(59).map(() => false), true]);
  });

  test("each font names what stands in for it", async () => {
    const fonts = within(xmlTree(partOf(await file("letter"), "word/fontTable.xml")), "w:font");
    const named = Object.fromEntries(fonts.map((font) => [font.attributes["w:name"], val(child(font, "w:altName"))]));
    expect(named).toMatchObject({
      仿宋_GB2312: "仿宋,FangSong,华文仿宋",
      方正小标宋_GBK: "方正小标宋简体,华文中宋,宋体",
      楷体_GB2312: "楷体,KaiTi,华文楷体",
      黑体: "SimHei,华文黑体,微软雅黑",
    });
  });
});

test("a long deed goes on over pages in paragraphs of its own, indented by the style and not by spaces", async () => {
  const rows = bodyOf(await file("form-gold-long")).flatMap((node) => within(node, "w:tr"));
  const row = rows.find((each) => textOf(each).includes(deed.repeat(3)));
  expect(row && child(row, "w:trPr", "w:cantSplit")).toBeUndefined();
  const [cell] = row ? within(row, "w:tc") : [];
  expect(cell && linesOf(cell)).toEqual([deed.repeat(70), deed.repeat(70)]);
  const styles = xmlTree(partOf(await file("form-gold-long"), "word/styles.xml"));
  const style = within(styles, "w:style").find((each) => each.attributes["w:styleId"] === "formLongText");
  expect(child(style, "w:pPr", "w:ind")?.attributes["w:firstLineChars"]).toBe("200");
});

/** What stands in the boxes beside each label; two persons in one form have the same labels. */
function boxesOf(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const boxes = new Map<string, string[]>();
  for (const row of bodyOf(bytes).flatMap((node) => within(node, "w:tr"))) {
    const cells = row.children.filter(({ name }) => name === "w:tc").map(linesOf);
    cells.forEach((lines, index) => {
      const label = lines.join("").replace(/\s/g, "");
      boxes.set(label, [...(boxes.get(label) ?? []), (cells[index + 1] ?? []).join("\n").replace(/·\n/g, "·")]);
    });
  }
  return boxes;
}

test.each(Object.keys(kunmingAwards) as KunmingAward[])(
  "every box of the notice's form stands beside its label, so that it can be found again: %s",
  async (id) => {
    const records = givenRecords(given);
    const [nomination] = nominationsOf(records, { id });
    const form = nomination?.award.form;
    if (!nomination || !form) throw new Error("no form");
    const boxes = boxesOf(await built(() => formPaper(nomination, form, records, notice)));
    const shownOf = (show: string) => nomination.fields.find(({ column }) => show === `{${column.key}}`);
    const pairs = [
      ...form.cover,
      ...(form.pages ?? []).flat().flatMap((block) => {
        if (block.block === "side") return [block];
        if (block.block !== "rows") return [];
        return block.rows.flatMap((cells) =>
          cells.flatMap(({ label }, index) => {
            const show = cells[index + 1]?.show;
            return label !== undefined && show !== undefined ? [{ label, show }] : [];
          }),
        );
      }),
    ];
    const plain = pairs.flatMap(({ label, show }) => {
      const field = shownOf(show);
      return typeof field?.value === "string" && !/^\d{4}-\d{2}/.test(field.value) ? [{ label, field }] : [];
    });
    expect(plain.length).toBeGreaterThan(5);
    for (const { label, field } of plain) {
      expect([label, boxes.get(label.replace(/\s/g, ""))]).toEqual([label, expect.arrayContaining([field.value])]);
    }
  },
);

describe("photos", () => {
  const photo = (orientation: number) => jpeg({ width: 490, height: 350, exif: { orientation, littleEndian: true } });
  async function drawn(picture: Uint8Array) {
    const paper = { ...form("gold"), photos: ["甲.JPG"] };
    const made = await buildPapers([() => paper], { pictures: new Map([["甲.jpg", picture]]) });
    const [inline] = bodyOf(made.bytes).flatMap((node) => within(node, "wp:inline"));
    return { ...made, inline };
  }

  test.each([
    [1, undefined, undefined],
    [2, undefined, "1"],
    [3, "10800000", undefined],
    [6, "5400000", undefined],
    [8, "16200000", undefined],
    [5, "16200000", "1"],
  ])("held as Exif tells by %i, it stands upright in its box", async (orientation, turn, flip) => {
    const { inline, bytes, missing } = await drawn(photo(orientation));
    const [transform] = inline ? within(inline, "a:xfrm") : [];
    expect([transform?.attributes.rot, transform?.attributes.flipH]).toEqual([turn, flip]);
    const [extent, beyond] = [child(inline, "wp:extent"), child(inline, "wp:effectExtent")].map(
      (node) => node?.attributes,
    );
    const [cx, cy] = [Number(extent?.cx), Number(extent?.cy)];
    expect(cx / cy).toBeCloseTo(490 / 350, 2);
    const onItsSide = orientation >= 5;
    const [wide, high] = onItsSide ? [cy, cx] : [cx, cy];
    const points = (emu: number) => emu / 12700;
    // The box: 19 characters wide, three rows of 47 points high.
    expect(points(wide)).toBeLessThanOrEqual(19 * 5.25);
    expect(points(high)).toBeLessThanOrEqual(3 * 47);
    expect(Math.max(points(wide) / (19 * 5.25), points(high) / 141)).toBeGreaterThan(0.9);
    expect([beyond?.t, beyond?.b]).toEqual(onItsSide ? [beyond?.t, beyond?.t] : ["0", "0"]);
    expect(missing).toEqual([]);
    expect(Object.keys(partsOf(bytes))).toContain("word/media/image1.jpeg");
  });

  test("one that is missing or none is told, and its box says that a photo belongs there", async () => {
    const { missing, bytes } = await drawn(Uint8Array.from([1, 2, 3]));
    expect(missing).toEqual([{ sheet: "迪丽热巴·迪力木拉提", file: "甲.JPG" }]);
    expect(bodyOf(bytes).map(textOf).join()).toContain("照片");
  });
});

test("two hundred forms are made one after the other, each told before it is drawn", async () => {
  const log: string[] = [];
  const paper = form("gold");
  const makers = times(200).map((_, index) => () => {
    log.push(`make ${index}`);
    return paper;
  });
  const { bytes } = await buildPapers(makers, {
    onProgress: (done, total) => {
      log.push(`tell ${done}/${total}`);
    },
  });
  expect(log).toEqual(times(200).flatMap((_, index) => [`tell ${index}/200`, `make ${index}`]));
  expect(partOf(bytes, "word/document.xml").match(/<w:sectPr>/g)).toHaveLength(200);
});

test("what XML cannot hold is left out, and what it knows otherwise is written so", async () => {
  const text = '甲<乙>&"丙"\u0001\uD800丁';
  const page = { orientation: "portrait", margins: { top: 20, bottom: 20, left: 20, right: 20 } } as const;
  const bytes = await built(() => ({ name: "样", page, blocks: [{ block: "paragraph", style: "text", text }] }));
  expect(bodyOf(bytes).map(textOf).join("")).toBe('甲<乙>&"丙"\uFFFD丁');
});

test("every look has a style of its own name, and nothing that is drawn elsewhere", () => {
  const source = readFileSync(join(__dirname, "../../../src/hosts/docx/paragraphStyles.ts"), "utf8");
  const named = [...source.matchAll(/name: "([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(named).size).toBe(named.length);
});
