import type { Inspection } from "../../inspectWorkbook";
import type { DocumentRecord } from "../document";
import { type LettersWords, lettersWords } from "./words";
import type { LettersOptions, WrittenLetters } from "./writeLetters";

export const letters: DocumentRecord<LettersOptions, LettersWords> = {
  command: {
    summary: "生成推荐承诺书",
    help: `用法：
  desk letters FILE -o OUT.xlsx [--replace]

  -o, --output PATH      写出带承诺书的副本
  --replace              承诺书已被手工修改时也重新生成，手工修改的另存为“手工稿”

尚有错误的类别，承诺书带“草稿”字样，并注明待处理的错误数。`,
    options: { replace: { type: "boolean" } },
    wishes: ({ flag }) => ({ onEdited: flag("replace") ? "replace" : "refuse" }),
  },
  button: {
    icon: "letters",
    words: {
      "zh-CN": {
        label: "生成承诺书",
        tip: "为有“同意推荐”记录的各类别生成推荐承诺书；手工修改过的承诺书不覆盖。",
      },
      "en-US": {
        label: "Make letters",
        tip: "Makes the commitment letter of each category with recommended nominations; letters edited by hand are left alone.",
      },
    },
  },
  words: lettersWords,
  async papers({ host, notice }) {
    const { letterPapers } = await import("./writeLetters");
    return letterPapers(host, notice);
  },
  async make({ host, notice }, options) {
    const { writeLetters } = await import("./writeLetters");
    const made = await writeLetters(host, notice, options);
    const inspection = withoutKept(made);
    if (made.refused !== null) return { inspection, refused: made.refused };
    const { written, edited } = made;
    return {
      inspection,
      refused: null,
      workbook: null,
      sheets: written.map(({ award }) => `letter:${award.id}` as const),
      told: (language) => lettersWords[language].told(made),
      isWhole: edited.length === 0 && written.every(({ openErrors }) => openErrors === 0),
    };
  },
  async print({ host, notice }) {
    const { printLetters } = await import("./writeLetters");
    return printLetters(host, notice);
  },
};

/** Letters that gave way to new ones are the clerk's own sheets from now on, as the next reading would find. */
function withoutKept({ data, records, issues, kept }: WrittenLetters): Inspection {
  const former = new Set(kept.map(({ award }) => award.id));
  const letters = records.letters.filter(({ award }) => !former.has(award.id));
  return { data, records: { ...records, letters }, issues };
}
