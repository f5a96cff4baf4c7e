import { checkReport } from "../../../src/core/documents/checkReport";
import { commitmentLetter } from "../../../src/core/documents/commitmentLetter";
import { nominationForm } from "../../../src/core/documents/nominationForm";
import type { SheetDocument } from "../../../src/core/documents/sheetDocument";
import { summaryDocument } from "../../../src/core/documents/summaryDocument";
import { findIssues } from "../../../src/core/issues/findIssues";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { rules } from "../../../src/core/rules/catalogue";
import { applyPlan } from "../../../src/hosts/xlsx/write/applyPlan";
import { type Given, givenRecords, times } from "../given";
import { type KunmingAward, kunmingRecords, withItsLetter } from "../kunming";
import { rawWorkbook } from "../rawWorkbook";
import { defaultFont } from "./renderPages";

const notice = kunming2020;

/** Names that papers must not break, and characters that few fonts have. */
const rareNames = ["阿卜杜拉·某某", "段𬭩", "陈𠮷", "迪丽热巴·迪力木拉提", "岩英"];

function letter(award: KunmingAward, given: Given): SheetDocument {
  return commitmentLetter({ records: givenRecords(given), notice, award: withItsLetter(award), openErrors: 0 });
}

function gold(count: number): SheetDocument {
  return letter("gold", {
    unitInfo: [{ documentNumber: "富工〔2020〕12号" }],
    goldWorkers: times(count).map((row, index) => ({ ...row, ...(rareNames[index] && { name: rareNames[index] }) })),
  });
}

const unit: Given = {
  goldWorkers: [
    { name: "岩英", sex: "女", ethnicity: "傣族" },
    { education: "本科", phone: "待定" },
    {},
    { sex: null },
  ],
  pairs: [{ "master.name": "迪丽热巴·迪力木拉提", "apprentice.trade": "钳工" }],
  stations: times(2),
  studios: [{ review: "不予推荐", rank: null }],
};

/** A form of each annex; the worker's deeds go on over several pages. */
function forms(): Readonly<Record<string, SheetDocument>> {
  const records = givenRecords({
    goldWorkers: [{ name: "阿卜杜拉·某某", deeds: "坚守生产一线，刻苦钻研技术。".repeat(215) }],
    pairs: [{}],
    stations: [{}],
    studios: [{}],
    members: times(3),
  });
  const { goldWorkers, pairs, stations, studios } = kunmingRecords(records);
  const form = (nomination: Parameters<typeof nominationForm>[0] | undefined) => {
    if (!nomination) throw new Error("no nomination");
    const document = nominationForm(nomination, records, notice);
    if (!document) throw new Error("no form");
    return document;
  };
  return {
    "form-gold": form(goldWorkers[0]),
    "form-pair": form(pairs[0]),
    "form-station": form(stations[0]),
    "form-studio": form(studios[0]),
  };
}

/** What an office prints, by file name. */
export function pageDocuments(): Readonly<Record<string, SheetDocument>> {
  const records = givenRecords(unit);
  const issues = findIssues(rules, { records, notice });
  return {
    "letter-1": gold(1),
    "letter-20": gold(20),
    "letter-100": gold(100),
    "letter-pairs": letter("pair", {
      pairs: [{}, { "master.name": "迪丽热巴·迪力木拉提", "apprentice.name": "阿卜杜拉·某某" }],
    }),
    "check-report": checkReport({ records, issues, notice, checkedAt: "2020-09-28 16:20" }),
    summary: summaryDocument({ records, notice, issues }),
    ...forms(),
  };
}

/** A document in a workbook of its own, as the product writes it. */
export async function workbookOf(document: SheetDocument): Promise<Uint8Array> {
  const { name, size } = defaultFont;
  const styles =
    `<fonts count="1"><font><sz val="${size}"/><name val="${name}"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>';
  return applyPlan(rawWorkbook({ styles }), { generated: [{ kind: "check-report", document }] });
}
