import { once } from "../../../core/cells/memoised";
import type { Mark } from "../../../core/highlights/mark";
import { type MarkStyle, markStyles } from "../../markStyles";
import { joinAreas, markFormula, markTag } from "../../markTag";
import { plainAddress } from "../knownWorkbook";
import type { DraftMark, DraftSheet, WorkbookDraft } from "./openDraft";

/** The formula of a mark that is not drawn to the end. */
const unfinishedFormula = `LEN("${markTag}unfinished")>0`;

interface WantedMark {
  readonly style: MarkStyle;
  readonly formula: string;
  readonly address: string;
}

/**
 * Makes these the only marks of ours; those that lie right already are not touched. Marks on sheets that are not there
 * are passed over. New ones come before the clerk's own conditional formats, where Excel puts them.
 */
export function writeMarks(draft: WorkbookDraft, marks: readonly Mark[]): void {
  for (const sheet of draft.sheets) {
    const wanted = wantedMarks(marks.filter((mark) => mark.sheet === sheet.name));
    const kept = wanted.flatMap((mark) => sheet.marks.find((each) => isSame(each, mark)) ?? []);
    const gone = sheet.marks.filter((mark) => !kept.includes(mark));
    const added = wanted.filter((mark) => !kept.some((each) => isSame(each, mark)));
    if (gone.length + added.length === 0) continue;
    sheet.refuseProtected("looks");
    for (const mark of gone) sheet.change((proxy) => mark.find(proxy).delete());
    sheet.marks = [...kept, ...added.map((mark) => addMark(sheet, mark))];
  }
}

function wantedMarks(marks: readonly Mark[]): WantedMark[] {
  return markStyles.flatMap((style) => {
    const areas = marks.filter(({ severity }) => severity === style.severity).flatMap((mark) => mark.areas);
    const formula = markFormula(style.severity);
    return joinAreas(areas, ",").map((address) => ({ style, formula, address: plainAddress(address) }));
  });
}

function isSame(mark: DraftMark, wanted: WantedMark): boolean {
  return mark.formula === wanted.formula && mark.address === wanted.address;
}

function addMark(sheet: DraftSheet, { style, formula, address }: WantedMark): DraftMark {
  const find = once((proxy: Excel.Worksheet) => proxy.getRanges(address).conditionalFormats.add("Custom"));
  sheet.change((proxy, spend) => {
    const { custom } = find(proxy);
    // Should writing break off here, the next one knows it for ours and draws it anew.
    custom.rule.formula = `=${unfinishedFormula}`;
    drawMark(custom.format, style);
    custom.rule.formula = `=${formula}`;
    return spend(address.length);
  });
  return { formula, address, find };
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const lines = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;

function drawMark(format: Excel.ConditionalRangeFormat, { ink, paper, line, lettering }: MarkStyle): void {
  format.fill.color = `#${paper}`;
  format.font.color = `#${ink}`;
  if (lettering === "boldUnderlined") {
    format.font.bold = true;
    format.font.underline = "Single";
  }
  if (lettering === "italic") format.font.italic = true;
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = lines[line];
    border.color = `#${ink}`;
  }
}
