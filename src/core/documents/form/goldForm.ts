import type { Notice } from "../../notice/notice";
import type { GoldWorker } from "../../workbook/records";
import { tableRow } from "../tableRow";
import { pageBox, sideBox } from "./boxes";
import { cover } from "./cover";
import type { FormContent } from "./formContent";
import { nameInBox, photoName, shown, together } from "./formText";
import { opinions } from "./opinions";
import { photoRows } from "./photoRows";

const columns = [11, 17, 9, 9, 9, 13, 19];

/** Annex 1. */
export function goldForm(worker: GoldWorker, notice: Notice): FormContent {
  const { name, sex, ethnicity, birth, education, trade, post, title, tenureYears, workYears } = worker;
  const rows = photoRows(columns, [
    [
      { value: "姓 名", style: "formLabel" },
      nameInBox(shown(name), columns[1] ?? 0),
      { value: "性 别", style: "formLabel" },
      { value: shown(sex), style: "formValue" },
      { value: "民 族", style: "formLabel" },
      { value: shown(ethnicity), style: "formValue" },
    ],
    [
      { value: "出 生\n年 月", style: "formLabel" },
      { value: shown(birth), style: "formValue" },
      { value: "文 化\n程 度", style: "formLabel" },
      { value: shown(education), style: "formValue" },
      { value: "工 种", style: "formLabel" },
      { value: shown(trade), style: "formValue" },
    ],
    [
      { value: "职 务\n职 称", style: "formLabel" },
      { value: together(post, title), style: "formValue" },
      { value: "任现职\n年限", style: "formLabel" },
      { value: shown(tenureYears, "年"), style: "formValue" },
      { value: "工 作\n年 限", style: "formLabel" },
      { value: shown(workYears, "年"), style: "formValue" },
    ],
  ]);
  const employer = tableRow(
    columns,
    [
      { value: "工作单位", style: "formLabel" },
      { value: shown(worker.employer), style: "formValue", span: columns.length - 1 },
    ],
    { least: 36 },
  );
  return {
    columns,
    photos: [photoName(worker.photo)],
    sections: [
      cover(worker, notice, "gold", columns, [2, 4, 1]),
      [
        { rows: [...rows, employer] },
        sideBox(columns, "主要特长\n或熟悉\n工作", shown(worker.specialty)),
        sideBox(columns, "何时受过\n何种技术\n创新方面\n奖励", shown(worker.awards), { least: 84 }),
        sideBox(columns, "主要简历\n（从初中\n开始）", shown(worker.resume), { least: 120 }),
      ],
      [
        {
          rows: [
            tableRow(columns, [{ value: "个人事迹简介（800字）", style: "formHead", span: columns.length }], {
              least: 30,
            }),
          ],
        },
        pageBox(columns, shown(worker.deeds)),
      ],
      opinions(notice, "gold", columns),
    ],
  };
}
