import type { Language } from "../../language";
import type { DocumentWords } from "../document";
import type { WrittenLetters } from "./writeLetters";

type Names = readonly { readonly name: string }[];

export interface LettersWords extends DocumentWords {
  /** Of a merged workbook, whose letters would be signed by nobody. */
  readonly ofUnitsOnly: string;
  readonly none: string;
  /** @param measure the classifier: 名, 对, 个 */
  recommended(count: number, measure: string): string;
  readonly ready: string;
  draft(errors: number): string;
  readonly missing: string;
  more(count: number): string;
  readonly edited: string;
  readonly replace: string;
  /** Of letters that were edited by hand. */
  left(awards: Names): string;
  /** Of the same, of which Word files are made anew. */
  withoutEdits(awards: Names): string;
  /** What was done, a sentence each. */
  told(made: Omit<WrittenLetters, "refused">): readonly string[];
}

const errors = (count: number) => (count === 1 ? "1 error" : `${count} errors`);

export const lettersWords: Readonly<Record<Language, LettersWords>> = {
  "zh-CN": {
    title: "推荐承诺书",
    make: "生成承诺书",
    making: "正在生成承诺书",
    ofUnitsOnly: "这是汇总工作簿；推荐承诺书由各推荐单位出具，请在该单位报送的工作簿中生成。",
    none: "没有初审结果为“同意推荐”的对象，不需承诺书。",
    recommended: (count, measure) => `拟推荐${count}${measure}`,
    ready: "可以生成",
    draft: (count) => `还有${count}项错误，生成的是草稿`,
    missing: "尚缺内容",
    more: (count) => `还有${count}项，见“校验”`,
    edited: "已有承诺书经手工改动，生成时不覆盖。",
    replace: "保留手工稿，另出新稿",
    left: (awards) => `${names(awards)}的承诺书有手工改动，未覆盖。`,
    withoutEdits: (awards) => `${names(awards)}的承诺书在工作簿中有手工改动，Word 文档按填报内容生成，不含这些改动。`,
    told({ written, edited, kept, removed }) {
      const drafts = written.filter(({ openErrors }) => openErrors > 0);
      return [
        written.length > 0 ? `已生成承诺书：${names(written.map(({ award }) => award))}。` : "没有可生成的承诺书。",
        ...drafts.map(({ award, openErrors }) => `${award.name}还有${openErrors}项错误，所出为草稿。`),
        ...(edited.length > 0 ? [this.left(edited)] : []),
        ...kept.map(({ award, sheet }) => `${award.name}的手工稿另存为工作表“${sheet}”。`),
        ...(removed.length > 0 ? [`${names(removed)}已没有“同意推荐”的对象，承诺书已撤去。`] : []),
      ];
    },
  },
  "en-US": {
    title: "Commitment letters",
    make: "Make letters",
    making: "Making letters",
    ofUnitsOnly: "This is a merged workbook. Letters are made in each unit's own workbook.",
    none: "Nothing is recommended here, so no letter is needed.",
    recommended: (count) => `${count} recommended`,
    ready: "Ready",
    draft: (count) => `${errors(count)} open: it will be a draft`,
    missing: "Still missing",
    more: (count) => `${count} more under Check`,
    edited: "The letter in the workbook was edited by hand and will be left alone.",
    replace: "Keep the edited letter, make a new one",
    withoutEdits: (awards) =>
      `The letters of ${names(awards)} were edited by hand in the workbook; the Word file is made anew, without these edits.`,
    left: (awards) => `Edited by hand, hence left alone: ${names(awards)}.`,
    told({ written, edited, kept, removed }) {
      const drafts = written.filter(({ openErrors }) => openErrors > 0);
      return [
        written.length > 0 ? `Letters made: ${names(written.map(({ award }) => award))}.` : "No letter to make.",
        ...drafts.map(
          ({ award, openErrors }) => `${award.name} has ${errors(openErrors)} open: the letter is a draft.`,
        ),
        ...(edited.length > 0 ? [this.left(edited)] : []),
        ...kept.map(({ award, sheet }) => `The edited letter of ${award.name} is kept as the sheet ${sheet}.`),
        ...(removed.length > 0 ? [`Nothing is recommended any more, hence taken out: ${names(removed)}.`] : []),
      ];
    },
  },
};

function names(awards: Names): string {
  return awards.map(({ name }) => name).join("、");
}
