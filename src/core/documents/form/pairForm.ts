import type { Notice } from "../../notice/notice";
import type { Pair } from "../../workbook/records";
import type { DocumentRow } from "../sheetDocument";
import { sideBox } from "./boxes";
import { cover } from "./cover";
import type { FormContent } from "./formContent";
import { nameInBox, photoName, shown } from "./formText";
import { opinions } from "./opinions";
import { photoRows } from "./photoRows";

const columns = [11, 17, 9, 9, 9, 13, 19];

/** Annex 4. */
export function pairForm(pair: Pair, notice: Notice): FormContent {
  const { master, apprentice } = pair;
  const ofBoth = (masters: string, apprentices: string) => `师傅：${masters}\n徒弟：${apprentices}`;
  // The annex leaves this box empty, while it names both in the next.
  const specialties = ofBoth(shown(master.specialty), shown(apprentice.specialty));
  return {
    columns,
    photos: [photoName(master.photo), photoName(apprentice.photo)],
    sections: [
      cover(pair, notice, "pair", columns, [2, 4, 1]),
      [
        { rows: personRows("师傅姓名", master) },
        { rows: personRows("徒弟姓名", apprentice) },
        sideBox(columns, "有何技\n术专长", specialties === ofBoth("", "") ? "" : specialties),
        sideBox(columns, "何时何\n地受何\n种奖励", ofBoth(shown(master.awards), shown(apprentice.awards))),
        sideBox(
          columns,
          "简 历",
          `师傅个人简历：\n${shown(master.resume)}\n徒弟个人简历：\n${shown(apprentice.resume)}`,
          { least: 160 },
        ),
      ],
      [
        sideBox(columns, "主要\n先进\n事迹", `（先进事迹不少于${notice.pair.deeds.stated}字）\n${shown(pair.deeds)}`, {
          style: "formLongText",
        }),
      ],
      opinions(notice, "pair", columns),
    ],
  };
}

function personRows(nameLabel: string, person: Pair["master"] | Pair["apprentice"]): DocumentRow[] {
  const { name, sex, ethnicity, age, education, politics, phone, post, trade } = person;
  return photoRows(columns, [
    [
      { value: nameLabel, style: "formLabel" },
      nameInBox(shown(name), columns[1] ?? 0),
      { value: "性别", style: "formLabel" },
      { value: shown(sex), style: "formValue" },
      { value: "民族", style: "formLabel" },
      { value: shown(ethnicity), style: "formValue" },
    ],
    [
      { value: "年 龄", style: "formLabel" },
      { value: shown(age), style: "formValue" },
      { value: "文化\n程度", style: "formLabel" },
      { value: shown(education), style: "formValue", span: 3 },
    ],
    [
      { value: "政治面貌", style: "formLabel" },
      { value: shown(politics), style: "formValue" },
      { value: "联系\n电话", style: "formLabel" },
      { value: shown(phone), style: "formValue", span: 3 },
    ],
    [
      { value: "职务及\n职称", style: "formLabel" },
      { value: shown(post), style: "formValue" },
      { value: "工种", style: "formLabel" },
      { value: shown(trade), style: "formValue", span: 3 },
    ],
  ]);
}
