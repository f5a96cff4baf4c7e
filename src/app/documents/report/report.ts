import { loadUseCases } from "../../loadUseCases";
import type { DocumentRecord } from "../document";
import { sheetMade } from "../oneSheet";

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
  async make({ host, notice, now }) {
    const { checkWorkbook } = await loadUseCases();
    const inspection = await checkWorkbook(host, notice, { reportAt: now() });
    return { inspection, refused: null, workbook: null, told: sheetMade("检查结果"), isWhole: true };
  },
};
