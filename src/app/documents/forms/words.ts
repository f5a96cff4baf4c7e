import type { Award } from "../../../core/notice/notice";
import type { Language } from "../../language";
import type { DocumentWords, MissingPhoto } from "../document";

export interface FormsWords extends DocumentWords {
  readonly advice: string;
  readonly none: string;
  readonly scope: string;
  all(count: number): string;
  readonly some: string;
  readonly choosePhotos: string;
  readonly photoFiles: string;
  readonly photosAdvice: string;
  photosChosen(count: number): string;
  /** What was done, a sentence each. */
  told(made: FormsMade, most?: number): readonly string[];
}

interface FormsMade {
  /** How many of each award that has some. */
  readonly counts: readonly { readonly award: Award; readonly count: number }[];
  readonly missing: readonly MissingPhoto[];
  readonly hasPhotos: boolean;
}

export const formsWords: Readonly<Record<Language, FormsWords>> = {
  "zh-CN": {
    title: "推荐表、申报表",
    advice: "按通知所附的格式生成新的工作簿，每个对象一张工作表；意见和盖章处留空。",
    make: "生成推荐表、申报表",
    making: "正在生成推荐表、申报表",
    none: "还没有申报对象。",
    scope: "生成范围",
    all: (count) => `全部（${count}份）`,
    some: "只选部分",
    choosePhotos: "选择照片…",
    photoFiles: "照片文件",
    photosAdvice: "照片按“照片文件名”放入，可一次选多个文件（jpg、png）。",
    photosChosen: (count) => `已有${count}个照片文件`,
    told({ counts, missing, hasPhotos }, most = missing.length) {
      const forms = counts.map(({ award, count }) => `${award.name}${award.form?.kind}${count}份`);
      const photos = missing.map(({ sheet, file }) => `${sheet}（${file ?? "未填照片文件名"}）`);
      const more = photos.length > most ? "等" : "";
      return [
        `已生成${forms.join("、")}，供打印。`,
        ...(hasPhotos ? [] : ["未给出照片文件，只放入单元格中的图片，其余照片栏留空。"]),
        ...(photos.length > 0
          ? [`未能放入的照片${photos.length}张：${photos.slice(0, most).join("、")}${more}。`]
          : []),
      ];
    },
  },
  "en-US": {
    title: "Forms",
    advice: "The notice's forms in a new workbook, a sheet each; opinions and seals are left blank.",
    make: "Make forms",
    making: "Making the forms",
    none: "There is no nomination yet.",
    scope: "For whom",
    all: (count) => `All (${count})`,
    some: "Only some",
    choosePhotos: "Choose photos…",
    photoFiles: "Photo files",
    photosAdvice: "Photos are found by their file names in the workbook; choose as many as you like (jpg, png).",
    photosChosen: (count) => (count === 1 ? "1 photo file at hand" : `${count} photo files at hand`),
    told({ counts, missing, hasPhotos }, most = missing.length) {
      const forms = counts.map(({ award, count }) => `${award.name} ${count}`);
      const photos = missing.map(({ sheet, file }) => `${sheet} (${file ?? "no file named"})`);
      const more = photos.length > most ? " …" : ".";
      return [
        `Forms ready to print: ${forms.join(", ")}.`,
        ...(hasPhotos
          ? []
          : ["No photo files were given: only pictures in cells are put in, other boxes are left blank."]),
        ...(photos.length > 0
          ? [`Photos that are missing (${photos.length}): ${photos.slice(0, most).join(", ")}${more}`]
          : []),
      ];
    },
  },
};
