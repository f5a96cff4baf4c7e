import { pictureText } from "../../../core/cells/cellValue";
import type { Notice } from "../../../core/notice/notice";
import type { DocumentRecord, MissingPhoto, Pictures, Told } from "../document";
import { type FormsWords, formsWords } from "./words";

export interface FormsWishes {
  /** The nominations wanted, as `printForms` has them; all without it. */
  readonly only?: readonly string[];
  /** Reads the photo files; left out where none were given. */
  readonly photos?: () => Promise<Pictures>;
}

/** Alone among the documents they stand in a workbook of their own, with photos in it. */
export const forms: DocumentRecord<FormsWishes, FormsWords> = {
  command: {
    summary: "生成推荐表、申报表，供打印",
    help: `用法：
  desk forms FILE -o OUT.xlsx [--photos DIR] [--only 编号,编号]

  -o, --output PATH      写出新的工作簿，每个申报对象一张工作表
  --photos DIR           照片所在文件夹，按“照片文件名”查找，不分大小写（jpg、png）；有未找到的，退出码为1
  --only 编号,编号        只生成这些编号的，默认全部`,
    options: { photos: { type: "string" }, only: { type: "string" } },
    wishes({ text, picturesIn }) {
      const folder = text("photos");
      const only = text("only")?.split(/[,，、\s]+/);
      return {
        only: only?.filter((id) => id !== ""),
        ...(folder !== undefined && { photos: () => picturesIn(folder) }),
      };
    },
  },
  button: {
    icon: "print",
    showsCard: true,
    words: {
      "zh-CN": {
        label: "打印推荐表",
        tip: "打开面板的“文书”，选择对象和照片，生成可打印的推荐表、申报表。",
      },
      "en-US": {
        label: "Print forms",
        tip: "Opens Documents in the pane: choose nominees and photos, and make forms to print.",
      },
    },
  },
  words: formsWords,
  async papers({ host, notice }, { only, photos } = {}) {
    const { formPapers } = await import("./printForms");
    const made = await formPapers(host, notice, { only, pictures: (await photos?.()) ?? new Map() });
    if (made.refused !== null) return made;
    const { toldOf, counts, ...files } = made;
    const found = (missing: readonly MissingPhoto[]) => resultOf(notice, counts, toldOf(missing), photos !== undefined);
    return {
      ...files,
      told: (missing) => found(missing).told,
      isWhole: (missing) => found(missing).isWhole,
    };
  },
  async make({ host, notice, build, onProgress }, { only, photos } = {}) {
    const { printForms } = await import("./printForms");
    const pictures: Pictures = (await photos?.()) ?? new Map();
    const made = await printForms(host, notice, { only, pictures, build, onProgress });
    if (!made.ok) return { inspection: null, refused: made.message };
    const { bytes, fileName } = made;
    return {
      inspection: null,
      refused: null,
      workbook: { bytes, fileName },
      sheets: [],
      ...resultOf(notice, made.counts, made.missing, photos !== undefined),
    };
  },
  async print({ host, notice }, { only, photos } = {}) {
    const { describeForms } = await import("./printForms");
    const pictures: Pictures = (await photos?.()) ?? new Map();
    const described = await describeForms(host, notice, { only, pictures });
    return described.refused === null ? { ...described, leftOut: [] } : { refused: described.refused };
  },
};

/** What there is to tell of forms: without photo files, only pictures in cells can be missing. */
function resultOf(
  { awards }: Notice,
  countOf: Readonly<Record<string, number>>,
  lacking: readonly MissingPhoto[],
  hasPhotos: boolean,
): { readonly told: Told; readonly isWhole: boolean } {
  const counts = awards.flatMap((award) => {
    const count = countOf[award.id] ?? 0;
    return count > 0 ? [{ award, count }] : [];
  });
  const missing = hasPhotos ? lacking : lacking.filter(({ file }) => file === pictureText);
  return {
    told: (language, most) => formsWords[language].told({ counts, missing, hasPhotos }, most),
    isWhole: missing.length === 0,
  };
}
