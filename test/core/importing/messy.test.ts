import { sampleNotices } from "../../../scripts/samples/notices/notices";
import type { ImportedForm } from "../../../src/core/importing/importedForm";
import { readForms } from "../../../src/core/importing/readForms";
import type { Notice } from "../../../src/core/notice/notice";
import { readDocx } from "../../../src/hosts/docx/read/readDocx";
import { type FilledForm, filledForms, scoreOf } from "../../support/filledForms";
import { changed } from "../../support/messyForms";
import { messes } from "./messes";

const notices = sampleNotices.filter(({ id }) => id === "kunming-2020" || id === "yunling-mayday-2023");
let given: (FilledForm & { readonly notice: Notice })[] = [];

beforeAll(async () => {
  const forms = notices.map(async (notice) => (await filledForms(notice, 1)).map((form) => ({ ...form, notice })));
  given = (await Promise.all(forms)).flat();
});

const report: string[] = [];
const sums = { told: 0, right: 0, read: 0 };

afterAll(() => {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
  const all = `all: recall ${share(sums.right, sums.told)}, precision ${share(sums.right, sums.read)} of ${sums.told} fields in ${Object.keys(messes).length} ways`;
  console.log([...report, all].join("\n"));
});

test("whoever reads a form with changes under review is told so, or of hidden contents", () => {
  const [form] = given;
  const doubtsOf = (name: string) => {
    const { change } = messes[name] ?? { change: () => undefined };
    return (
      form && readForms(readDocx(changed(form.file, change)).content, form.notice)[0]?.doubts.map(({ kind }) => kind)
    );
  };
  expect(doubtsOf("as it was made")).toEqual([]);
  expect(doubtsOf("contents inserted in review")).toEqual(["revised"]);
  expect(doubtsOf("hidden text beside contents")).toEqual(["hidden"]);
});

test("what belongs to no box is told with where it stands", () => {
  const [form] = given;
  const { change } = messes["rows of other things among them"] ?? { change: () => undefined };
  const read = form && readForms(readDocx(changed(form.file, change)).content, form.notice)[0];
  expect(read?.leftovers.map(({ text, from }) => [text, from.table, from.row])).toEqual(
    ["身份证号", "99999919850612003X", "籍贯", "云南某地"].map((text) => [text, 2, 2]),
  );
});

test("there are many kinds of messes", () => expect(Object.keys(messes).length).toBeGreaterThanOrEqual(40));

function withoutAdded(form: ImportedForm, added: string | undefined): ImportedForm {
  if (added === undefined) return form;
  const bare = (fields: ImportedForm["fields"]) =>
    fields.map((field) => ({
      ...field,
      value: typeof field.value === "string" ? field.value.replace(added, "") : field.value,
    }));
  return { ...form, fields: bare(form.fields), members: form.members.map(({ fields }) => ({ fields: bare(fields) })) };
}

test.each(Object.entries(messes))("%s", (name, { change, write, lacksCover, empties, added }) => {
  const scores = given.map((form) => {
    const file = changed(form.file, change, write);
    const told = lacksCover
      ? { ...form, told: new Map([...form.told].filter(([key]) => !form.onCover.has(key))) }
      : form;
    const read = readForms(readDocx(file).content, form.notice);
    return {
      award: form.nomination.award.name,
      count: read.length,
      ...scoreOf(told, read[0] && withoutAdded(read[0], added)),
    };
  });
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + of(score), 0);
  const [told, right, read, doubted] = [
    sum((each) => each.told),
    sum((each) => each.right),
    sum((each) => each.read),
    sum((each) => each.doubted),
  ];
  report.push(`${name}: ${right}/${told} told, ${read} read, ${doubted} doubted`);
  if (empties) {
    // How much of what is left was read is judged by what is wrong: nothing may have come into another's place.
    expect(scores.flatMap(({ award, wrong }) => wrong.map((each) => `${award}: ${each}`))).toEqual([]);
    return;
  }
  sums.told += told;
  sums.right += right;
  sums.read += read;
  expect(scores.flatMap(({ award, wrong }) => wrong.map((each) => `${award}: ${each}`))).toEqual([]);
  expect(scores.flatMap(({ award, missed }) => missed.map((each) => `${award}: ${each}`))).toEqual([]);
  expect(scores.map(({ count }) => count)).toEqual(scores.map(() => 1));
});
