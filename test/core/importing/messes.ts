import { strToU8 } from "fflate";
import {
  all,
  cellOf,
  cells,
  elements,
  first,
  labels,
  type Messy,
  para,
  paragraphs,
  replace,
  run,
  setParagraphs,
  setText,
  styleOf,
  tableOf,
  text,
  textBox,
  values,
  type Xml,
  x,
} from "../../support/messyForms";

/** Names of boxes where no box is. */
const added = " 联系电话：见前；职务：无。工作单位 民族 姓名：";

export interface Mess {
  /** What stands behind texts that did not. */
  readonly added?: string;
  readonly change: (messy: Messy) => void;
  /** Some boxes are emptied: what they told is not there, and nothing may stand in its place. */
  readonly empties?: true;
  /** How the changed document is written. */
  readonly write?: (xml: string) => Uint8Array;
  /** What only the cover tells cannot be read. */
  readonly lacksCover?: true;
}

const tables = (body: Xml) => elements(body).filter(({ name }) => name === "w:tbl");
const eachLabel =
  (change: (name: string) => string) =>
  ({ body }: Messy) => {
    for (const cell of labels(body)) setText(cell, change(text(cell)));
  };
const retyped =
  (...pairs: readonly (readonly [string, string])[]) =>
  ({ body }: Messy) => {
    for (const cell of labels(body)) {
      const key = text(cell).replace(/\s+/g, "");
      const found = pairs.find(([name]) => name === key);
      if (found) setText(cell, found[1]);
    }
  };
/** The value cell right of a label. */
function besideNames(body: Xml, label: string): Xml[] {
  return all(body, "w:tr").flatMap((row) => {
    const own = elements(row).filter(({ name }) => name === "w:tc");
    return own.flatMap((cell, index) => (text(cell).replace(/\s+/g, "") === label ? (own[index + 1] ?? []) : []));
  });
}
function besideName(body: Xml, label: string, nth = 0): Xml {
  const cell = besideNames(body, label)[nth];
  if (!cell) throw new Error(`no ${label}`);
  return cell;
}
const has = (body: Xml, label: string) => labels(body).some((cell) => text(cell).replace(/\s+/g, "") === label);
const sdt = (content: Xml[], properties: Xml[] = []) =>
  x("w:sdt", {}, x("w:sdtPr", {}, ...properties), x("w:sdtContent", {}, ...content));
const deleted = (content: string) =>
  x("w:del", { "w:id": "1", "w:author": "甲" }, x("w:r", {}, x("w:delText", {}, content)));
const inserted = (...content: Xml[]) => x("w:ins", { "w:id": "2", "w:author": "甲" }, ...content);
const setSpan = (cell: Xml, span: number) => {
  const properties = first(cell, "w:tcPr");
  if (!properties) return;
  properties.children = properties.children.filter((each) => typeof each === "string" || each.name !== "w:gridSpan");
  properties.children.push(x("w:gridSpan", { "w:val": String(span) }));
};
const spanOf = (cell: Xml) => Number(all(cell, "w:gridSpan")[0]?.attributes["w:val"] ?? 1);
const runsOf = (cell: Xml) => paragraphs(cell).flatMap((each) => elements(each).filter(({ name }) => name === "w:r"));

/** A row of its own for every part of a long text. */
function splitLongText({ body }: Messy): void {
  for (const cell of values(body).filter((each) => styleOf(each) === "formLongText" || text(each).includes("\n"))) {
    const row = all(body, "w:tr").find((each) => each.children.includes(cell));
    const lines = paragraphs(cell);
    if (!row || lines.length < 2) continue;
    const own = elements(row).filter(({ name }) => name === "w:tc");
    const half = Math.ceil(lines.length / 2);
    const next = x(
      "w:tr",
      {},
      ...own.map((each) =>
        each === cell
          ? x("w:tc", {}, ...elements(each).filter(({ name }) => name === "w:tcPr"), ...lines.slice(half))
          : x("w:tc", {}, ...elements(each).filter(({ name }) => name === "w:tcPr"), para()),
      ),
    );
    setParagraphs(cell, ...lines.slice(0, half));
    replace(body, row, row, next);
  }
}

/** Each row a table of its own. */
function eachRowATable({ body }: Messy, empty = true): void {
  for (const table of tables(body)) {
    const rows = elements(table).filter(({ name }) => name === "w:tr");
    // Cells that reach down cannot be parted.
    if (all(table, "w:vMerge").length > 0) continue;
    const parts = rows.flatMap((row) => [
      x("w:tbl", {}, x("w:tblPr", {}), x("w:tblGrid", {}), row),
      ...(empty ? [para()] : []),
    ]);
    replace(body, table, ...parts);
  }
}

/** The names of a row over what is filled in. */
function valuesBelow({ body }: Messy): void {
  for (const row of all(body, "w:tr")) {
    const own = elements(row).filter(({ name }) => name === "w:tc");
    const isPaired =
      own.length >= 2 &&
      own.length % 2 === 0 &&
      own.every((cell, index) => (index % 2 === 0) === (styleOf(cell) === "formLabel"));
    if (!isPaired || all(row, "w:vMerge").length > 0) continue;
    const [upper, lower] = [own.filter((_, index) => index % 2 === 0), own.filter((_, index) => index % 2 === 1)];
    const spans = upper.map((cell, index) => spanOf(cell) + spanOf(lower[index] ?? cell));
    for (const cells of [upper, lower]) for (const [index, cell] of cells.entries()) setSpan(cell, spans[index] ?? 2);
    replace(body, row, x("w:tr", {}, ...upper), x("w:tr", {}, ...lower));
  }
}

function swapRows({ body }: Messy): void {
  for (const table of tables(body)) {
    const rows = elements(table).filter(({ name }) => name === "w:tr");
    const [one, other] = rows.filter(
      (row) =>
        all(row, "w:vMerge").length === 0 &&
        all(row, "w:tc").some((cell) => styleOf(cell) === "formLabel") &&
        all(row, "w:tc").length === 2,
    );
    if (!one || !other) continue;
    const [at, second] = [table.children.indexOf(one), table.children.indexOf(other)];
    table.children[at] = other;
    table.children[second] = one;
  }
}

function splitNames({ body }: Messy): void {
  for (const cell of labels(body)) {
    const name = text(cell).replace(/\s+/g, "");
    const row = all(body, "w:tr").find((each) => each.children.includes(cell));
    const isHead = row !== undefined && all(row, "w:tc").every((each) => styleOf(each) === "formLabel");
    if (isHead || styleOf(cell) !== "formLabel" || [...name].length !== 2 || all(cell, "w:vMerge").length > 0) continue;
    const [one = "", other = ""] = [...name];
    const second = cellOf(para(run(other)));
    setText(cell, one);
    // The grid grows by a column; the rows of others keep their cells.
    replace(body, cell, cell, second);
  }
}

const coverAsParagraphs = ({ body }: Messy) => {
  const [cover] = tables(body);
  if (!cover) return;
  const lines = elements(cover)
    .filter(({ name }) => name === "w:tr")
    .map((row) =>
      elements(row)
        .filter(({ name }) => name === "w:tc")
        .map((cell) => text(cell).replace(/\n/g, "")),
    );
  replace(
    body,
    cover,
    ...lines.map(([label = "", value = "", seal = ""]) =>
      para(
        run(label),
        x("w:r", {}, x("w:rPr", {}, x("w:u", { "w:val": "single" })), x("w:t", {}, `　　${value}　　　`)),
        run(seal),
      ),
    ),
  );
};

const inTextBox =
  (of: (body: Xml) => Xml[]) =>
  ({ body }: Messy) => {
    for (const cell of of(body).slice(0, 6)) setParagraphs(cell, para(textBox(...paragraphs(cell))));
  };

const utf16 = (xml: string) => {
  const bytes = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < xml.length; index++) view.setUint16(2 + index * 2, xml.charCodeAt(index), true);
  return bytes;
};

const strict = (xml: string) =>
  strToU8(
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll("<w:", "<n0:")
      .replaceAll("</w:", "</n0:")
      .replaceAll(" w:", " n0:")
      .replaceAll("xmlns:w=", "xmlns:n0="),
  );

/** The boxes that have a name beside them. */
const named = (body: Xml) =>
  all(body, "w:tr").flatMap((row) => {
    const own = elements(row).filter(({ name }) => name === "w:tc");
    const hasName = own.some((cell) => labels(row).includes(cell));
    return hasName ? own.filter((cell) => values(row).includes(cell)) : [];
  });

/** Empties every so manieth box. */
const emptied =
  (every: number, from: number) =>
  ({ body }: Messy) => {
    for (const [index, cell] of named(body).entries()) if (index % every === from) setText(cell, "");
  };

/** Takes the cells of a name, and of what stands beside it, out of the form. */
const without =
  (name: string, nth: number) =>
  ({ body }: Messy) => {
    const found = labels(body).filter((cell) => text(cell).replace(/\s+/g, "") === name)[nth];
    const row = found && all(body, "w:tr").find((each) => each.children.includes(found));
    if (!found || !row) return;
    const own = elements(row).filter(({ name: tag }) => tag === "w:tc");
    const beside = own[own.indexOf(found) + 1];
    row.children = row.children.filter((each) => each !== found && each !== beside);
  };

/** Ways in which people, and their programs, change a form while they fill it in. */
export const messes: Readonly<Record<string, Mess>> = {
  "as it was made": { change: () => undefined },
  "names stretched with blanks": { change: eachLabel((name) => [...name.replace(/\s+/g, "")].join("　 ")) },
  "names broken over lines": { change: eachLabel((name) => [...name.replace(/\s+/g, "")].join("\n")) },
  "names with soft breaks in one paragraph": {
    change: ({ body }) => {
      for (const cell of labels(body)) {
        const characters = [...text(cell).replace(/\s+/g, "")];
        setParagraphs(cell, para(x("w:r", {}, ...characters.flatMap((each) => [x("w:t", {}, each), x("w:br")]))));
      }
    },
  },
  "every character a run of its own font": {
    change: ({ body }) => {
      for (const cell of cells(body).filter((each) => text(each).trim() !== "")) {
        for (const paragraph of paragraphs(cell)) {
          const content = text(paragraph);
          const properties = first(paragraph, "w:pPr");
          const runs = [...content].map((each, index) =>
            x(
              "w:r",
              {},
              x("w:rPr", {}, x("w:rFonts", { "w:eastAsia": index % 2 ? "宋体" : "楷体" })),
              x("w:t", { "xml:space": "preserve" }, each),
            ),
          );
          paragraph.children = [...(properties ? [properties] : []), ...runs];
        }
      }
    },
  },
  "names with a colon": { change: eachLabel((name) => `${name.replace(/[：:\s]+$/, "")}：`) },
  "names with stars and hints": {
    change: eachLabel((name) => (name.includes("（") ? name : `*${name.replace(/[：:]$/, "")}（必填）`)),
  },
  "names in traditional characters": {
    change: eachLabel((name) =>
      name
        .replaceAll("单", "單")
        .replaceAll("历", "歷")
        .replaceAll("职", "職")
        .replaceAll("龄", "齡")
        .replaceAll("业", "業")
        .replaceAll("电", "電"),
    ),
  },
  "names by other words": {
    change: retyped(
      ["文化程度", "学历"],
      ["出生年月", "出生日期"],
      ["工作单位", "单位名称"],
      ["工作年限", "工龄"],
      ["任现职年限", "任职年限"],
      ["主要特长或熟悉工作", "主要特长"],
    ),
  },
  "names with a slip": {
    change: retyped(
      ["主要特长或熟悉工作", "主要特长和熟悉工作"],
      ["近两年经营状况", "近二年经营状况"],
      ["单位近期发展规划", "单位近期发展计划"],
      ["何时何地受何种奖励", "何时何地获何种奖励"],
      ["主要从事哪方面的创新工作", "主要从事哪方面创新工作"],
    ),
  },
  "names without their brackets": { change: eachLabel((name) => name.replace(/（[^）]*）/gs, "")) },
  "names split over two cells": { change: splitNames },
  "contents inserted in review": {
    change: ({ body }) => {
      for (const cell of values(body)) {
        for (const paragraph of paragraphs(cell)) {
          const runs = elements(paragraph).filter(({ name }) => name === "w:r");
          const rest = paragraph.children.filter((each) => typeof each === "string" || each.name !== "w:r");
          if (runs.length > 0) paragraph.children = [...rest, deleted("旧内容"), inserted(...runs)];
        }
      }
    },
  },
  "contents moved in review": {
    change: ({ body }) => {
      for (const cell of values(body).slice(0, 8)) {
        const runs = runsOf(cell);
        const lines = paragraphs(cell);
        if (lines.length > 1) continue;
        setParagraphs(cell, para(x("w:moveFrom", {}, run("原处的文字")), x("w:moveTo", {}, ...runs)));
      }
    },
  },
  "a row deleted in review": {
    change: ({ body }) => {
      const table = tables(body).at(1);
      const row = x(
        "w:tr",
        {},
        x("w:trPr", {}, x("w:del", { "w:id": "9" })),
        cellOf(para(run("工作单位"))),
        cellOf(para(deleted("旧单位"))),
      );
      table?.children.push(row);
    },
  },
  "the end of a paragraph deleted in review": {
    change: ({ body }) => {
      for (const cell of labels(body)) {
        const name = text(cell).replace(/\s+/g, "");
        const [one = "", ...rest] = [...name];
        setParagraphs(cell, para(x("w:pPr", {}, x("w:rPr", {}, x("w:del", {}))), run(one)), para(run(rest.join(""))));
      }
    },
  },
  "comments and notes": {
    change: ({ body, parts, relationships }) => {
      parts["word/comments.xml"] = strToU8(
        `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment></w:comments>`,
      );
      relationships.push(
        `<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>`,
      );
      for (const cell of values(body)) {
        const line = paragraphs(cell)[0];
        line?.children.push(
          x("w:commentRangeStart", { "w:id": "0" }),
          x("w:commentRangeEnd", { "w:id": "0" }),
          x("w:r", {}, x("w:commentReference", { "w:id": "0" })),
          x("w:r", {}, x("w:footnoteReference", { "w:id": "1" })),
        );
      }
    },
  },
  "bookmarks, proofing marks and smart tags": {
    change: ({ body }) => {
      for (const cell of cells(body)) {
        for (const paragraph of paragraphs(cell)) {
          paragraph.children = paragraph.children.flatMap((each) =>
            typeof each !== "string" && each.name === "w:r"
              ? [
                  x("w:bookmarkStart", { "w:id": "1", "w:name": "a" }),
                  x("w:proofErr", { "w:type": "spellStart" }),
                  x("w:smartTag", { "w:element": "place" }, x("w:smartTagPr", {}), each),
                  x("w:bookmarkEnd", { "w:id": "1" }),
                ]
              : [each],
          );
        }
      }
    },
  },
  "all in one outer table": {
    change: ({ body }) => {
      const [last] = elements(body).filter(({ name }) => name === "w:sectPr");
      const content = elements(body).filter((each) => each !== last);
      body.children = [tableOf([cellOf(...content)]), para(), ...(last ? [last] : [])];
    },
  },
  "each table in a cell of another": {
    change: ({ body }) => {
      for (const table of tables(body)) replace(body, table, tableOf([cellOf(table, para())]), para());
    },
  },
  "contents in text boxes": { change: inTextBox(values) },
  "names in text boxes": { change: inTextBox((body) => labels(body).filter((cell) => styleOf(cell) === "formLabel")) },
  "contents in a table in their cell": {
    change: ({ body }) => {
      for (const cell of values(body)
        .filter((each) => styleOf(each) === "formText")
        .slice(0, 4)) {
        setParagraphs(cell, tableOf(...paragraphs(cell).map((line) => [cellOf(line)])), para());
      }
    },
  },
  "contents in content controls": {
    change: ({ body }) => {
      for (const cell of values(body)) {
        const lines = paragraphs(cell);
        setParagraphs(cell, sdt(lines));
      }
    },
  },
  "cells and rows in content controls": {
    change: ({ body }) => {
      for (const cell of values(body).slice(0, 10)) replace(body, cell, sdt([cell]));
      for (const row of all(body, "w:tr").slice(-6)) replace(body, row, sdt([row]));
    },
  },
  "placeholders of empty content controls": {
    change: ({ body }) => {
      for (const cell of cells(body)
        .filter((each) => styleOf(each) === "formValue" && text(each).trim() === "")
        .slice(0, 5)) {
        setParagraphs(cell, sdt([para(run("单击或点击此处输入文字。"))], [x("w:showingPlcHdr")]));
      }
    },
  },
  "links and fields": {
    change: ({ body }) => {
      for (const [index, cell] of values(body)
        .filter((each) => styleOf(each) === "formValue")
        .entries()) {
        const runs = runsOf(cell);
        if (index % 2) setParagraphs(cell, para(x("w:hyperlink", { "r:id": "rId1" }, ...runs)));
        else {
          const char = (type: string) => x("w:r", {}, x("w:fldChar", { "w:fldCharType": type }));
          setParagraphs(
            cell,
            para(
              char("begin"),
              x("w:r", {}, x("w:instrText", {}, " MERGEFIELD 某栏 ")),
              char("separate"),
              ...runs,
              char("end"),
            ),
          );
        }
      }
    },
  },
  "tables split after each row": { change: (messy) => eachRowATable(messy) },
  "tables split without a paragraph between": { change: (messy) => eachRowATable(messy, false) },
  "long texts go on in rows without a name": { change: splitLongText },
  "contents below their names": { change: valuesBelow },
  "rows in another order": { change: swapRows },
  "rows of other things among them": {
    change: ({ body }) => {
      const table = tables(body)[1];
      table?.children.splice(
        3,
        0,
        x(
          "w:tr",
          {},
          cellOf(para(run("身份证号"))),
          cellOf(para(run("99999919850612003X"))),
          cellOf(para(run("籍贯"))),
          cellOf(para(run("云南某地"))),
        ),
      );
    },
  },
  "no cover": {
    lacksCover: true,
    change: ({ body }) => {
      const [cover] = tables(body);
      if (cover) body.children = body.children.slice(body.children.indexOf(cover) + 1);
    },
  },
  "cover in paragraphs": { change: coverAsParagraphs },
  "cells with an empty column at the left": {
    change: ({ body }) => {
      for (const row of all(body, "w:tr")) {
        const properties = first(row, "w:trPr");
        const before = x("w:gridBefore", { "w:val": "1" });
        if (properties) properties.children.push(before);
        else row.children.unshift(x("w:trPr", {}, before));
      }
    },
  },
  "empty columns between name and contents": {
    change: ({ body }) => {
      for (const cell of labels(body).filter(
        (each) => styleOf(each) === "formLabel" && all(each, "w:vMerge").length === 0,
      )) {
        const row = all(body, "w:tr").find((each) => each.children.includes(cell));
        const own = row ? elements(row).filter(({ name }) => name === "w:tc") : [];
        // Of a row of names alone the columns are those of the rows under it.
        if (own.length === 2) replace(body, cell, cell, cellOf());
      }
    },
  },
  "columns of other widths in every row": {
    change: ({ body }) => {
      for (const [index, row] of all(body, "w:tr").entries()) {
        const own = elements(row).filter(({ name }) => name === "w:tc");
        const last = own.at(-1);
        if (last && own.length === 2 && all(row, "w:vMerge").length === 0) setSpan(last, 3 + (index % 4));
      }
    },
  },
  "strict, with another prefix": { change: () => undefined, write: strict },
  "in UTF-16": { change: () => undefined, write: utf16 },
  "title again over the table": {
    change: ({ body }) => {
      const [title] = elements(body).filter(({ name }) => name === "w:p");
      const table = tables(body)[1];
      if (table && title) replace(body, table, para(run(`${text(title)}推荐表`)), table);
    },
  },
  "title and kind in one line, of another year": {
    change: ({ body }) => {
      const lines = elements(body).filter(({ name }) => name === "w:p");
      const [title] = lines;
      if (title) {
        const name = text(title).replace(/^2020年/, "2019年度");
        title.children = [run(name)];
      }
    },
  },
  "blanks and lines around contents": {
    change: ({ body }) => {
      for (const cell of values(body)) {
        const line = paragraphs(cell)[0];
        const end = paragraphs(cell).at(-1);
        line?.children.splice(first(line, "w:pPr") ? 1 : 0, 0, run("  　"));
        end?.children.push(run("　 "));
        cell.children.push(para(), para());
      }
    },
  },
  "contents on lines to write on": {
    change: ({ body }) => {
      for (const cell of values(body).filter((each) => styleOf(each).startsWith("formCover")))
        setText(cell, `＿＿${text(cell)}______`);
    },
  },
  "hidden text beside contents": {
    change: ({ body }) => {
      for (const cell of values(body).slice(0, 6))
        paragraphs(cell)[0]?.children.push(x("w:r", {}, x("w:rPr", {}, x("w:vanish")), x("w:t", {}, "藏")));
    },
  },
  "boxes ticked": {
    change: ({ body }) => {
      for (const cell of besideNames(body, "性别").slice(0, 2)) {
        setText(cell, text(cell).trim() === "男" ? "☑男　□女" : "□男　☑女");
      }
    },
  },
  "boxes ticked behind, in brackets": {
    change: ({ body }) => {
      if (!has(body, "性别")) return;
      const cell = besideName(body, "性别");
      setText(cell, text(cell).trim() === "男" ? "男（√）女（ ）" : "男（ ）女（√）");
    },
  },
  "check boxes of Word": {
    change: ({ body }) => {
      if (!has(body, "性别")) return;
      const cell = besideName(body, "性别");
      const isMan = text(cell).trim() === "男";
      const box = (ticked: boolean) =>
        sdt([run(ticked ? "☒" : "☐")], [x("w14:checkbox", {}, x("w14:checked", { "w14:val": ticked ? "1" : "0" }))]);
      setParagraphs(cell, para(box(isMan), run("男 "), box(!isMan), run("女")));
    },
  },
  "boxes of a font of symbols, and of old forms": {
    change: ({ body }) => {
      if (!has(body, "性别")) return;
      const cell = besideName(body, "性别");
      const isMan = text(cell).trim() === "男";
      const sign = (ticked: boolean) =>
        x("w:r", {}, x("w:sym", { "w:font": "Wingdings", "w:char": ticked ? "F0FE" : "F0A8" }));
      const old = (ticked: boolean) =>
        x(
          "w:r",
          {},
          x(
            "w:fldChar",
            { "w:fldCharType": "begin" },
            x(
              "w:ffData",
              {},
              x("w:checkBox", {}, x("w:default", { "w:val": "0" }), x("w:checked", { "w:val": ticked ? "1" : "0" })),
            ),
          ),
        );
      const end = x("w:r", {}, x("w:fldChar", { "w:fldCharType": "end" }));
      setParagraphs(cell, para(sign(isMan), run("男 "), old(!isMan), end, run("女")));
    },
  },
  "dates and numbers typed otherwise": {
    change: ({ body }) => {
      for (const cell of values(body)) {
        const date = /^(\d{4})年(\d{1,2})月$/.exec(text(cell).trim());
        if (date) setText(cell, `${date[1]}.${date[2]?.padStart(2, "0")}`);
        const years = /^(\d+)年$/.exec(text(cell).trim());
        if (years) setText(cell, `${years[1]} 年`);
      }
    },
  },
  "names of people stretched": {
    change: ({ body }) => {
      for (const label of ["姓名", "师傅姓名", "徒弟姓名", "负责人姓名", "金牌工人姓名："]) {
        if (!has(body, label)) continue;
        const cell = besideName(body, label);
        setText(cell, [...text(cell).replace(/\s+/g, "")].join("　"));
      }
    },
  },
  "boxes left empty": { change: emptied(3, 0), empties: true },
  "other boxes left empty": { change: emptied(3, 1), empties: true },
  "most boxes left empty": {
    change: ({ body }) => {
      for (const [index, cell] of named(body).entries()) if (index % 5 !== 2) setText(cell, "");
    },
    empties: true,
  },
  "one of two boxes of a name taken out": { change: without("民族", 0), empties: true },
  "the other of two boxes of a name taken out": { change: without("民族", 1), empties: true },
  "one of three boxes for phones taken out": { change: without("联系电话", 0), empties: true },
  "what stands beside a name taken out": {
    empties: true,
    change: ({ body }) => {
      for (const cell of labels(body)
        .filter((each) => styleOf(each) === "formLabel")
        .filter((_, index) => index % 4 === 1)) {
        const row = all(body, "w:tr").find((each) => each.children.includes(cell));
        const own = row ? elements(row).filter(({ name }) => name === "w:tc") : [];
        const beside = own[own.indexOf(cell) + 1];
        if (row && beside && own.length === 2) row.children = row.children.filter((each) => each !== beside);
      }
    },
  },
  "names in what is filled in": {
    change: ({ body }) => {
      for (const cell of values(body).filter(
        (each) => ["formLongText", "formText"].includes(styleOf(each)) && !/^\d{4}年/.test(text(each)),
      )) {
        const line = paragraphs(cell).at(-1);
        line?.children.push(run(added));
      }
    },
    added,
  },
  "the team's table split, with its head again": {
    change: ({ body }) => {
      for (const table of tables(body)) {
        const rows = elements(table).filter(({ name }) => name === "w:tr");
        const head = rows.findIndex(
          (row) =>
            all(row, "w:tc").filter((cell) => styleOf(cell) === "formLabel").length >= 4 &&
            all(row, "w:tc").every((cell) => styleOf(cell) === "formLabel"),
        );
        const again = rows[head];
        if (head < 0 || !again || all(table, "w:vMerge").length > 0 || rows.length < head + 4) continue;
        const cut = head + 2;
        const copy = (row: Xml): Xml => structuredClone(row);
        replace(
          body,
          table,
          x("w:tbl", {}, x("w:tblPr", {}), ...rows.slice(0, cut)),
          para(),
          x("w:tbl", {}, x("w:tblPr", {}), copy(again), ...rows.slice(cut)),
        );
      }
    },
  },
  "the team's table with a column of numbers": {
    change: ({ body }) => {
      for (const table of tables(body)) {
        const rows = elements(table).filter(({ name }) => name === "w:tr");
        const head = rows.findIndex(
          (row) => all(row, "w:tc").length >= 4 && all(row, "w:tc").every((cell) => styleOf(cell) === "formLabel"),
        );
        if (head < 0 || all(table, "w:vMerge").length > 0) continue;
        rows.slice(head).forEach((row, index) => {
          const own = elements(row).filter(({ name }) => name === "w:tc");
          if (own.length < 4) return;
          const at = row.children.findIndex((each) => typeof each !== "string" && each.name === "w:tc");
          row.children.splice(at, 0, cellOf(para(run(index === 0 ? "序号" : String(index)))));
        });
      }
    },
  },
};
