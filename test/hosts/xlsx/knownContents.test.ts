import fc from "fast-check";
import { atOnce } from "../../../src/core/cells/atOnce";
import type { CellEdit } from "../../../src/core/cells/cellEdit";
import { HostError } from "../../../src/hosts/workbookHost";
import { openSheets, openView } from "../../../src/hosts/xlsx/view/openView";
import { formatAt, withMarks } from "../../../src/hosts/xlsx/view/viewWithEdits";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { filledWorkbook } from "../../support/filledWorkbook";
import { times } from "../../support/given";
import { property } from "../../support/property";
import { richWorkbook } from "../../support/richWorkbook";

const texts = fc.constantFrom(
  "张三",
  " 前后 ",
  "两\n行",
  "一\r\n行",
  "制\t表",
  "_x0041_",
  "=1+1",
  "<a&b>",
  "\u200b",
  " ",
  "",
);
const value = fc.oneof(
  texts,
  fc.integer({ min: -5, max: 50_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const edit = fc.record({ sheet: fc.nat(20), row: fc.nat(9), column: fc.nat(40), value });
const writes = fc.array(fc.record({ edits: fc.array(edit, { maxLength: 5 }), isMarked: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
});

let files: Promise<readonly Uint8Array[]>;
beforeAll(() => {
  files = Promise.all([filledWorkbook({ goldWorkers: times(3), pairs: times(2) }), richWorkbook()]);
});

property(
  "after edits and marks, what is read without reading the file again is what stands in it",
  fc.tuple(fc.nat(1), writes),
  async ([which, all]) => {
    const file = (await files)[which];
    if (!file) throw new Error("no such file");
    const view = openView(file);
    const host = openXlsx(file, { formatAt: (at) => formatAt(view, at) });
    const { sheets } = await host.read();
    for (const { edits, isMarked } of all) {
      const made = edits.map(({ sheet, row, column, value }): CellEdit => {
        return { at: { sheet: sheets[sheet % sheets.length]?.name ?? "", row: row + 1, column: column + 1 }, value };
      });
      const [first] = made;
      const areas = [{ top: 4, bottom: 5, left: 2, right: 2 }];
      const marks = first && isMarked ? [{ sheet: first.at.sheet, severity: "error" as const, areas }] : [];
      try {
        await host.write({ edits: made, marks });
        const read = openView(host.bytes());
        const known = withMarks(view, marks);
        for (const { name } of sheets) expect(known.sheet(name).marks).toEqual(read.sheet(name).marks);
      } catch (error) {
        // Nothing is written then.
        if (!(error instanceof HostError)) throw error;
      }
      const stands = await openXlsx(host.bytes()).read();
      expect(await host.read()).toEqual(stands);
      expect(atOnce(openSheets(host.bytes()).reading())).toEqual(stands);
    }
  },
  { runs: 30 },
);
