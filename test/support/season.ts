import { kunming2020 } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import type { WorkbookData } from "../../src/core/workbook/workbookData";
import { compoundFile } from "./compoundFile";
import { type Given, givenWorkbook } from "./given";
import { fileWith } from "./givenFile";
import { onTownshipSheets } from "./townships";

/** A unit of the season, by its place in the notice. */
interface SeasonUnit {
  readonly name: string;
  readonly tag: string;
  readonly given: (sentAt: string, phones: string) => Given;
}

const stems = [..."甲乙丙丁戊己庚辛壬癸"];
const branches = [..."子丑寅卯辰巳午未申酉戌亥"];

/** Whom two units put forward, each in its own words. */
export const twice = { name: "段小川", birth: "1990-02", employer: "昆明某机床有限公司" };
const twicePlaces: ReadonlySet<number> = new Set([3, 12]);

/** Each unit's people and words are its own, so that whatever of them stands elsewhere can be found there. */
export const seasonUnits: readonly SeasonUnit[] = kunming2020.units.map(({ name, code, pooled }, index) => {
  const tag = `${stems[index % stems.length]}${branches[index % branches.length]}`;
  const word = (text: string) => `${tag}的${text}`;
  const person = (place: number, phones: string) => ({
    recordId: `GW-${code}-${String(place + 1).padStart(3, "0")}`,
    name: `${"赵钱孙"[place]}${tag}`,
    employer: `${tag}机械有限公司`,
    applicant: `${tag}机械有限公司`,
    trade: word("工种"),
    post: word("岗位"),
    awards: word("奖项"),
    deeds: word(`事迹${place}：带领班组节约成本。`),
    photo: `${tag}${place}.jpg`,
    phone: `${phones}${String(index).padStart(2, "0")}${place}4517`.slice(0, 11),
    birth: `19${70 + place * 5}-0${1 + (index % 9)}`,
  });
  return {
    name,
    tag,
    given: (sentAt, phones) => ({
      unitInfo: [
        {
          ...{ unit: name, reportingUnit: pooled ? `${tag}集团工会` : null, clerk: `${tag}经办`, submittedAt: sentAt },
          ...{ clerkPhone: `1370000${String(index).padStart(4, "0")}`, unitFullName: `${tag}工会委员会` },
        },
      ],
      goldWorkers: [0, 1, 2]
        .slice(0, 1 + (index % 3))
        .map((place) => ({ ...person(place, phones), ...(place === 0 && twicePlaces.has(index) && twice) })),
    }),
  };
});

export const [clashing = 0, clashed = 0] = twicePlaces;
const lateOnes: ReadonlySet<number> = new Set([5, 6, 7]);
export const correctedOnes: readonly number[] = [8, 9];
export const [damaged, oldFormat, byTownship, withOwn] = [10, 11, 14, 17] as const;

/** What the units send in three batches; those of a later one beside those of the earlier. */
export type Batch = Readonly<Record<string, Uint8Array>>;

export function seasonBatches(): readonly [onTime: Batch, corrected: Batch, late: Batch] {
  const all = seasonUnits.map((_, index) => index);
  const first = all.filter((index) => !lateOnes.has(index));
  return [
    Object.fromEntries(
      first.map((index) => [`${fileName(index)}${index === oldFormat ? ".xls" : ".xlsx"}`, sent(index)]),
    ),
    Object.fromEntries([
      ...correctedOnes.map((index) => [`${fileName(index)}（更正）.xlsx`, workbook(index, "2020-09-24 10:00", "1391")]),
      ...[damaged, oldFormat].map((index) => [`${fileName(index)}（重报）.xlsx`, workbook(index, "2020-09-25 09:00")]),
    ]),
    Object.fromEntries([
      ...correctedOnes.map((index) => [
        `${fileName(index)}（再更正）.xlsx`,
        workbook(index, "2020-09-26 10:00", "1392"),
      ]),
      ...[...lateOnes].map((index) => [`${fileName(index)}.xlsx`, workbook(index, "2020-10-20 09:00")]),
    ]),
  ];
}

export function fileName(index: number): string {
  return seasonUnits[index]?.name ?? "";
}

function sent(index: number): Uint8Array {
  const bytes = workbook(index, "2020-09-22 09:00");
  if (index === damaged) return bytes.slice(0, bytes.length / 2);
  return index === oldFormat ? compoundFile("Workbook") : bytes;
}

function workbook(index: number, sentAt: string, phones = "1390"): Uint8Array {
  const data = givenWorkbook(seasonUnits[index]?.given(sentAt, phones) ?? {});
  if (index === byTownship) return fileWith(onTownshipSheets(data));
  return fileWith(index === withOwn ? withOwnColumn(data, `${seasonUnits[index]?.tag}的衣服尺码`) : data);
}

/** A column of the unit's own behind those of 金牌工人. */
function withOwnColumn(data: WorkbookData, text: string): WorkbookData {
  const own = (row: number) => ({ kind: "text" as const, text: row === 3 ? "衣服尺码" : text });
  const sheets = data.sheets.map((sheet) => {
    if (sheet.name !== "金牌工人") return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row) => (row.row < 3 ? row : { ...row, cells: [...row.cells, own(row.row)] })),
    };
  });
  return { ...data, sheets };
}
