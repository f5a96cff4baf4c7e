import type { SheetDocument } from "../../../src/core/documents/sheetDocument";
import type { WritePlan } from "../../../src/core/plan/writePlan";
import type { GeneratedKind } from "../../../src/core/workbook/workbookData";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import {
  breakOff,
  type Course,
  contentsIn,
  courseOf,
  everythingIn,
  faultsOf,
  openAgain,
  type Scenario,
} from "../../support/excelHost/brokenOff";
import type { WorkbookModel } from "../../support/excelHost/model";
import { openTestExcel } from "../../support/excelHost/openTestExcel";
import { rawWorkbook } from "../../support/rawWorkbook";
import { smallDocument } from "../../support/smallDocument";

/** Few of each thing, so that every call can be made to fail. */
function small(name: string, text: string): SheetDocument {
  return {
    ...smallDocument(name),
    rows: [
      { cells: [{ column: 1, value: text, style: "cell", columnSpan: 2 }], height: 30 },
      { cells: [{ column: 2, value: 7, style: "cell" }] },
    ],
    charts: [],
    choices: [],
    bars: [],
  };
}

const generated = (documents: { readonly [Kind in GeneratedKind]?: SheetDocument }): WritePlan["generated"] =>
  Object.entries(documents).flatMap(([kind, document]) =>
    document ? [{ kind: kind as GeneratedKind, document }] : [],
  );

/** A clerk's sheet whose formulas refer to sheets of ours, and the sheets. */
async function workbook(): Promise<Uint8Array> {
  const host = openXlsx(
    rawWorkbook({
      sheets: { 统计: '<sheetData><row r="1"><c r="A1"><f>名单!B2</f><v>7</v></c></row></sheetData>' },
    }),
  );
  await host.write({
    generated: generated({
      "city-register": small("登记", "旧"),
      "city:gold": small("名单", "旧"),
      "letter:gold": small("承诺书", "旧"),
    }),
  });
  await host.write({ edits: [{ at: { sheet: "名单", row: 2, column: 3 }, value: "市级备注" }] });
  return host.bytes();
}

const plan: WritePlan = {
  generated: generated({
    "city-register": small("登记", "新"),
    "city:gold": small("名单", "新"),
    "letter:gold": small("承诺书", "新"),
    summary: small("汇总表", "新"),
  }),
  released: [{ kind: "letter:gold", name: "承诺书（手工稿）" }],
};

async function scenario(): Promise<Scenario> {
  return {
    file: await workbook(),
    act: async (host) => {
      const { sheets } = await host.read();
      // As the app does: a sheet that is the clerk's own by now is not released again.
      const isReleased = sheets.some(({ name }) => name === "承诺书（手工稿）");
      await host.write(isReleased ? { ...plan, released: [] } : plan);
    },
  };
}

/** Nothing of a write that was broken off is left. */
function expectTidy({ sheets }: WorkbookModel): void {
  expect(sheets.filter(({ name }) => name.startsWith("_"))).toEqual([]);
  expect(sheets.filter(({ protection }) => protection.protected)).toEqual([]);
  expect(sheets.filter(({ cells }) => cells.size === 0)).toEqual([]);
}

/** Either nothing has happened to what people read, or all. */
function expectWhole(model: WorkbookModel, { before, after }: Course): void {
  expect([before, after]).toContainEqual(contentsIn(model));
}

/** Every fault of the calls that put values in place; of the many that only read before, or draw after, some. */
function chosen(course: Course) {
  const counts = new Map<number, number>();
  return faultsOf(course).filter(({ request, at }) => {
    const count = counts.get(request) ?? 0;
    counts.set(request, count + 1);
    return typeof at === "string" || (request > 1 && count < 95) || count % 25 === 0;
  });
}

describe("a write that is broken off", () => {
  test("by the end of Excel loses nothing, is put right at the next start, and succeeds when done again", async () => {
    const given = await scenario();
    const course = await courseOf(given);
    expect(course.after).not.toEqual(course.before);
    const faults = chosen(course);
    expect(faults.length).toBeGreaterThan(100);
    for (const fault of faults) {
      const { model, run } = await breakOff(given, fault, true);
      const next = await openAgain({ run });
      await next.read();
      await next.write({ marks: [] });
      expectTidy(model);
      expectWhole(model, course);
      await given.act(next);
      expect({ fault, end: everythingIn(model) }).toEqual({ fault, end: course.end });
    }
  }, 300_000);

  test("by one request that fails is put right at once", async () => {
    const given = await scenario();
    const course = await courseOf(given);
    const faults = chosen(course).filter((_, index) => index % 5 === 0);
    for (const fault of faults) {
      const { model, host, error } = await breakOff(given, fault, false);
      expectTidy(model);
      if (error === null) expect(contentsIn(model)).toEqual(course.after);
      else expectWhole(model, course);
      await given.act(host);
      expect({ fault, end: everythingIn(model) }).toEqual({ fault, end: course.end });
    }
  }, 300_000);
});

describe("what somebody types into a sheet of ours while it is made anew", () => {
  /** So long that its values alone take several requests. */
  const rows = Array.from({ length: 1_500 }, (_, index) => ({
    cells: [{ column: 1, value: `${index}${"事".repeat(1_500)}`, style: "cell" as const }],
  }));
  const long: WritePlan = { generated: generated({ "city:gold": { ...small("名单", ""), rows } }) };

  async function typedAfter(request: number, wanted: WritePlan) {
    const excel = await openTestExcel(await workbook());
    const { model, host, colleague, afterRequest, trips } = excel;
    const gold = model.sheets.find(({ name }) => name === "名单");
    let typed: "typed" | "refused" | "never" = "never";
    await host.read();
    const before = contentsIn(model);
    const opening = trips.length;
    const type = () => {
      // As Excel itself would say to whoever types.
      typed = gold?.protection.protected ? "refused" : "typed";
      if (typed === "typed") colleague.types("名单", "C2", "急件");
    };
    if (request === 0) type();
    else afterRequest(request, type);
    const error: unknown = await host.write(wanted).then(
      () => null,
      (reason: unknown) => reason,
    );
    return { ...excel, gold, typed, error, before, requests: trips.length - opening };
  }

  test.each<[string, number, WritePlan]>([
    ["before the write", 0, plan],
    ["between the requests of a long one", 1, long],
    ["later between them", 2, long],
  ])("%s stays, and nothing is written", async (_, request, wanted) => {
    const { model, gold, typed, error, before } = await typedAfter(request, wanted);
    expect(typed).toBe("typed");
    expect(error).toMatchObject({ code: "changed", message: expect.stringContaining("“名单”") });
    expect(gold?.cells.get("2:3")?.value).toBe("急件");
    gold?.cells.set("2:3", { value: "市级备注", format: "General" });
    expect(contentsIn(model)).toEqual(before);
    expectTidy(model);
  });

  test("once it was looked at for the last time is refused by Excel, as the sheet is protected for that moment", async () => {
    const { requests } = await typedAfter(99, plan);
    expect(requests).toBe(2);
    const { typed, error, gold } = await typedAfter(1, plan);
    expect([typed, error]).toEqual(["refused", null]);
    expect(gold?.protection.protected).toBe(false);
  });

  test("after the sheets were changed stands in the new one", async () => {
    const { typed, error, gold } = await typedAfter(2, plan);
    expect([typed, error]).toEqual(["typed", null]);
    expect(gold?.cells.get("2:3")?.value).toBe("急件");
  });
});
