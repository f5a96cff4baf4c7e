import { filledFile } from "../../scripts/samples/notices/filledFile";
import { fillNotice, placeOf } from "../../scripts/samples/notices/fillNotice";
import { sampleNotices } from "../../scripts/samples/notices/notices";
import { consolidateWorkbooks, submissionOf } from "../../src/app/consolidateWorkbooks";
import { printForms } from "../../src/app/documents/forms/printForms";
import { writeLetters } from "../../src/app/documents/letters/writeLetters";
import { inspectData } from "../../src/app/inspectWorkbook";
import { readPriorList } from "../../src/app/readPriorList";
import { returnWorkbook } from "../../src/app/returnWorkbook";
import { issuesByFile } from "../../src/core/consolidation/issuesByFile";
import type { Notice } from "../../src/core/notice/notice";
import { kindOf } from "../../src/core/workbook/kinds/kinds";
import { standardWorkbook } from "../../src/core/workbook/standardWorkbook/standardWorkbook";
import { withEdits } from "../../src/core/workbook/withEdits";
import { buildDocuments } from "../../src/hosts/xlsx/draw/buildDocuments";
import { drawn, typedUnder } from "../support/cityWorkbook";
import { makeDocument } from "../support/makeDocument";
import { found, people, textsIn } from "../support/sampleNotices";

/** The workbooks of three units that have something to put forward, filled in. */
async function files(notice: Notice) {
  const units = notice.units.filter(({ pooled }) => !pooled).slice(0, 3);
  return Promise.all(
    units.map(async (unit, index) => {
      const filled = fillNotice(notice, unit, people(index + 1));
      return { unit, filled, file: `${unit.name}.xlsx`, host: await filledFile(notice, unit, filled) };
    }),
  );
}

async function given(notice: Notice) {
  const sent = await files(notice);
  const incoming = await Promise.all(sent.map(async ({ file, host }) => submissionOf(file, await host.read(), notice)));
  return { sent, incoming };
}

describe.each(sampleNotices)("$documentNumber", (notice) => {
  const workbook = standardWorkbook(notice);

  test("letters, forms and summary are made where the notice has them, of all that is put forward", async () => {
    const [first] = await files(notice);
    if (!first) throw new Error("no unit");
    const { host, filled } = first;
    const { written } = await writeLetters(host, notice);
    const lettered = notice.awards.filter(({ id, letter }) => letter !== null && filled[id]?.length);
    expect(written.map(({ award, openErrors }) => [award.id, openErrors])).toEqual(lettered.map(({ id }) => [id, 0]));
    await makeDocument("summary", host, notice);
    const data = await host.read();
    // With its letters the workbook is ready: not even advice about them is left.
    expect(found(data, notice)).toEqual([]);
    expect(inspectData(data, notice).issues.filter(({ rule }) => rule === "letter-list-match")).toEqual([]);
    const { records } = inspectData(data, notice);
    for (const { award } of written) {
      const sheet = data.sheets.find(({ generated }) => generated?.kind === `letter:${award.id}`);
      const texts = textsIn(data, sheet?.name).map((text) => text.replace(/[　\n]/g, ""));
      for (const nomination of records.nominations.filter((each) => each.award.id === award.id)) {
        const { nominee } = kindOf(nomination).namesIn(nomination);
        for (const { value } of nominee) expect(texts.join("\n")).toContain(value);
      }
    }
    for (const { name } of notice.awards) expect(textsIn(data, "汇总表").join("\n")).toContain(name);

    const forms = await printForms(host, notice, { pictures: new Map(), build: buildDocuments });
    if (!forms.ok) throw new Error(forms.message);
    const formed = notice.awards.filter(({ id, form }) => form !== null && filled[id]?.length);
    expect(forms.counts).toEqual(Object.fromEntries(formed.map(({ id }) => [id, filled[id]?.length])));
  });

  test("a letter that lists somebody else is told", async () => {
    const [first] = await files(notice);
    if (!first) throw new Error("no unit");
    await writeLetters(first.host, notice);
    const lettered = notice.awards.find(
      ({ id, letter, kind }) => letter && kind === "person" && first.filled[id]?.length,
    );
    if (!lettered) return;
    await first.host.write({ edits: [{ at: placeOf(notice, lettered.id, 0, "name"), value: "岩应龙" }] });
    expect(found(await first.host.read(), notice).map((each) => each.split(" ")[0])).toContain("letter-list-match");
  });

  test("several units come together, and the city's workbook holds what they sent, without a clash", async () => {
    const { sent, incoming } = await given(notice);
    const { plan, receipts, records, crossIssues } = consolidateWorkbooks(incoming, { notice });
    expect(receipts.map(({ status }) => status)).toEqual(sent.map(() => "taken"));
    const unlisted = "prior-list-empty" in notice.rules ? ["prior-list-empty"] : [];
    const missing = notice.units.length > sent.length ? ["cons-unit-missing"] : [];
    expect([...new Set(crossIssues.map(({ rule }) => rule))]).toEqual([...unlisted, ...missing]);
    const absent = crossIssues.find(({ rule }) => rule === "cons-unit-missing");
    const rows = notice.units.flatMap(({ name }, index) =>
      sent.some(({ unit }) => unit.name === name) ? [] : [index + 4],
    );
    expect(absent?.at ?? []).toEqual(rows.map((row) => ({ sheet: "名额对照", row, column: 1 })));
    const counts = (award: string) => sent.reduce((sum, { filled }) => sum + (filled[award]?.length ?? 0), 0);
    for (const { id } of notice.awards) {
      expect(records.nominations.filter(({ award }) => award.id === id)).toHaveLength(counts(id));
    }
    const city = drawn(plan);
    const quotas = city.sheets.find(({ name }) => name === "名额对照")?.rows.find(({ row }) => row === 3)?.cells ?? [];
    const headers = quotas.flatMap((cell) => (cell?.kind === "text" ? [cell.text] : []));
    expect(headers).toEqual([...new Set(headers)]);
    const again = inspectData(city, notice).records;
    const values = (each: typeof records) => each.nominations.map(({ fields }) => fields.map(({ value }) => value));
    expect(values(again)).toEqual(values(records));
  });

  test("one person put forward by two units is told to both, and each gets its workbook back with it", async () => {
    const { sent, incoming } = await given(notice);
    const [one, other] = sent;
    if (!one || !other) throw new Error("too few units");
    const shared = (["person", "team"] as const)
      .flatMap((kind) => notice.awards.filter((award) => award.kind === kind))
      .find(({ id }) => one.filled[id]?.length && other.filled[id]?.length);
    if (!shared) throw new Error("no award to clash in");
    const keys =
      shared.kind === "person" ? ["name", "birth", "employer"] : ["name", "leader.name", "leader.birth", "hostUnit"];
    const edits = keys
      .filter((key) => workbook.spec(shared.id).columns.some((column) => column.key === key))
      .map((key) => ({ at: placeOf(notice, shared.id, 0, key), value: one.filled[shared.id]?.[0]?.[key] ?? null }));
    await other.host.write({ edits });
    const clashing = submissionOf(other.file, await other.host.read(), notice);
    const { crossIssues, originOf } = consolidateWorkbooks([incoming[0] ?? clashing, clashing], { notice });
    const clashes = issuesByFile(crossIssues, originOf);
    for (const { file, host, unit } of [one, other]) {
      const own = clashes.get(file) ?? [];
      expect(own.some(({ rule }) => rule.startsWith("cons-cross"))).toBe(true);
      const issues = await returnWorkbook(host, { clashes: own, notice, checkedAt: "2023-06-01 09:00" });
      expect(issues.some(({ rule }) => rule.startsWith("cons-cross"))).toBe(true);
      const texts = textsIn(await host.read(), "检查结果").join("\n");
      expect(texts).toContain(unit === one.unit ? other.unit.name : one.unit.name);
    }
  });

  test("who the city agrees to stands in the list of results, and bars where the notice says so next time", async () => {
    const { incoming } = await given(notice);
    const city = drawn(consolidateWorkbooks(incoming, { notice }).plan);
    const opinion = notice.awards.map(({ id, name }) => ({
      name,
      header: workbook.spec(id).columns.find(({ key }) => key === "cityOpinion")?.header ?? "",
    }));
    const agreed = opinion.reduce((data, { name, header }) => typedUnder(data, name, header, 4, "同意"), city);
    const { records, plan } = consolidateWorkbooks([], { notice, base: agreed });
    const named = records.nominations.filter(({ cityOpinion }) => cityOpinion.value === "同意");
    expect(new Set(named.map(({ award }) => award.id))).toEqual(new Set(notice.awards.map(({ id }) => id)));
    const done = drawn(plan, agreed);
    const results = textsIn(done, "通报名单").join("\n");
    const next = textsIn(done, "下届往届名单");
    for (const nomination of named) {
      expect(results).toContain(`${notice.year}年${nomination.award.title}（1${nomination.award.measure}）`);
      const { nominee } = kindOf(nomination).namesIn(nomination);
      for (const { value } of nominee) expect(next).toContain(value);
    }
    if (!workbook.has("priorHonours")) {
      const message = `“${notice.title}”不核对“往届名单”；请不选名单，直接汇总。`;
      expect(() => readPriorList("往届.xlsx", done, notice)).toThrow(message);
      return;
    }
    // The list, put in as the next year's 往届名单.
    const list = done.sheets.find(({ name }) => name === "下届往届名单");
    const prior = done.sheets.find(({ name }) => name === workbook.nameOf("priorHonours"));
    if (!list || !prior) throw new Error("no list");
    const [one] = await files(notice);
    const data = await one?.host.read();
    if (!data) throw new Error("no unit");
    const width = workbook.spec("priorHonours").columns.length;
    const edits = list.rows
      .filter(({ row }) => row > 3)
      .flatMap(({ row, cells }) =>
        Array.from({ length: width }, (_, index) => {
          const cell = cells[index + 1];
          return {
            at: { sheet: prior.name, row, column: index + 1 },
            value: cell?.kind === "text" ? cell.text : null,
          };
        }),
      );
    const barred = inspectData(withEdits(data, edits), notice).issues.filter(({ rule }) => rule === "prior-same-title");
    const barring = notice.awards.filter(({ name, barredBy }) => barredBy.includes(name)).map(({ name }) => name);
    expect(new Set(barred.map(({ at: [{ sheet }] }) => sheet))).toEqual(new Set(barring));
  });
});
