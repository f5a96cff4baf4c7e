import { cellText } from "../../../core/cells/cellValue";
import { loadUseCases } from "../../loadUseCases";
import type { DocumentRecord, Printing } from "../document";
import { printedSheets, sheetMade, sheetPaper } from "../oneSheet";
import { standing } from "../standing";

/** When it was checked says nothing about whether it still holds. */
const checkTime = /检查时间：(\d{4}-\d{2}-\d{2} \d{2}:\d{2})/;

/** 检查结果 goes with a check, at the command line too: `desk check -o`. */
export const report: DocumentRecord = {
  command: null,
  button: null,
  marksCells: true,
  words: {
    "zh-CN": {
      title: "检查结果",
      advice: "全部问题及依据，可打印存档。",
      make: "生成检查结果",
      making: "正在生成检查结果",
    },
    "en-US": {
      title: "Check report",
      advice: "All issues with their clauses, for printing.",
      make: "Make check report",
      making: "Making the sheet 检查结果",
    },
  },
  async standing(found) {
    const { checkReport } = await import("../../../core/documents/checkReport");
    return standing(found.data, "check-report", (sheet) => {
      const [, checkedAt = ""] = checkTime.exec(sheet.rows.flatMap(({ cells }) => cells.map(cellText)).join(" ")) ?? [];
      return checkReport({ ...found, checkedAt });
    });
  },
  async make({ host, notice, now }) {
    const { checkWorkbook } = await loadUseCases();
    const inspection = await checkWorkbook(host, notice, { reportAt: now() });
    return {
      inspection,
      refused: null,
      workbook: null,
      sheets: ["check-report"],
      told: sheetMade("检查结果"),
      isWhole: true,
    };
  },
  print: async (printing) => printedSheets([await described(printing)]),
  papers: async (printing) => sheetPaper(await described(printing)),
};

async function described({ host, notice, now }: Printing) {
  const [{ inspectWorkbook }, { checkReport }] = await Promise.all([
    loadUseCases(),
    import("../../../core/documents/checkReport"),
  ]);
  const { records, issues } = await inspectWorkbook(host, notice);
  return checkReport({ records, issues, notice, checkedAt: now() });
}
