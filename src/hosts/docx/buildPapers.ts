import { strToU8, type Zippable, zipSync } from "fflate";
import type { Paper } from "../../core/documents/paper/paper";
import { pictureStore } from "../xlsx/draw/pictureStore";
import { emptyParagraph, paragraphXml } from "./drawParagraph";
import { photoXml } from "./drawPhoto";
import { footerPart, footerParts, type PageNumbers, sectionXml, textWidth } from "./drawSection";
import { type DrawPhoto, tableXml } from "./drawTable";
import { namespaces, relations } from "./namespaces";
import { fontTablePart, isOnGrid, stylesPart } from "./stylesPart";
import { declaration, element, valued } from "./xml";

const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface BuiltPapers {
  readonly bytes: Uint8Array;
  /** Photos that were not given, or are neither JPEG nor PNG; `file` is null where the paper names none. */
  readonly missing: readonly { readonly sheet: string; readonly file: string | null }[];
}

interface BuildOptions {
  /** The bytes of pictures by the names of their files. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /** Told before each paper, so that a screen can show it. */
  readonly onProgress?: ((done: number, total: number) => void | Promise<void>) | undefined;
}

/**
 * The bytes of a .docx file with these papers, each beginning on a page of its own; the same every time. A paper is made
 * when it is drawn, and not kept.
 */
export async function buildPapers(
  papers: readonly (() => Paper)[],
  { pictures = new Map(), onProgress }: BuildOptions = {},
): Promise<BuiltPapers> {
  const targets: [type: string, part: string][] = [
    ["styles", "styles.xml"],
    ["settings", "settings.xml"],
    ["fontTable", "fontTable.xml"],
  ];
  /** The id of the relationship to a part, which is added where there is none. */
  const relation = (type: string, part: string): string => {
    const known = targets.findIndex((target) => target[1] === part);
    return `rId${known >= 0 ? known + 1 : targets.push([type, part])}`;
  };
  const store = pictureStore(pictures);
  const missing: BuiltPapers["missing"][number][] = [];
  const numbers = new Set<PageNumbers>();
  const body: string[] = [];
  let drawn = 0;
  for (const [index, make] of papers.entries()) {
    await onProgress?.(index, papers.length);
    const paper = make();
    if (paper.page.pageNumbers) numbers.add(paper.page.pageNumbers);
    const photos = [...(paper.photos ?? [])];
    const drawPhoto: DrawPhoto = (box) => {
      const file = photos.shift() ?? null;
      const picture = file === null ? null : store.find(file);
      if (picture) return photoXml(picture, box, relation("image", `media/${picture.file}`), ++drawn);
      missing.push({ sheet: paper.name, file });
      return null;
    };
    const section = sectionXml(paper.page, (part) => relation("footer", `${part}.xml`));
    body.push(bodyXml(paper, section, index === papers.length - 1, drawPhoto));
  }
  const footers = footersOf(numbers);
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(footers.map(([part]) => part)),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `${declaration}<w:document ${namespaces}>${element("body", {}, body.join(""))}</w:document>`,
    "word/_rels/document.xml.rels": relationships(targets),
    "word/styles.xml": stylesPart(),
    "word/settings.xml": settingsPart(footers.some(([part]) => part === footerParts.dashes.even)),
    "word/fontTable.xml": fontTablePart(),
    ...Object.fromEntries(footers.map(([part, source]) => [`word/${part}.xml`, source])),
  };
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(texts)) parts[name] = strToU8(text);
  // Pictures are compressed as they are.
  for (const [file, bytes] of store.media) parts[`word/media/${file}`] = [bytes, { level: 0 }];
  return { bytes: zipSync(parts, { mtime: "2020-01-01T00:00:00", level: 6 }), missing };
}

/** A paper's blocks, and the section that its pages are. */
function bodyXml({ blocks, page }: Paper, section: string, isLast: boolean, drawPhoto: DrawPhoto): string {
  const width = textWidth(page);
  const drawn: string[] = [];
  let before = 0;
  let breaksPage = false;
  let endsWithTable = true;
  let keepsNext = false;
  const gap = () => {
    if (endsWithTable || before > 0 || breaksPage)
      drawn.push(emptyParagraph({ height: before, breaksPage, keepsNext }));
    before = 0;
    breaksPage = false;
  };
  for (const block of blocks) {
    switch (block.block) {
      case "space":
        before += block.height;
        break;
      case "page":
        breaksPage = true;
        break;
      case "table":
        gap();
        drawn.push(tableXml(block, width, drawPhoto));
        endsWithTable = true;
        keepsNext = block.keeps ?? false;
        break;
      case "paragraph": {
        const { style, text, line, right, keeps = false } = block;
        // On the grid a line is as high as its places.
        const own = page.grid && isOnGrid(style) ? {} : { line };
        const shown = { style, text, right, keepsNext: keeps, breaksPage, ...own };
        drawn.push(paragraphXml({ ...shown, ...(before > 0 && { before }) }));
        before = 0;
        breaksPage = false;
        endsWithTable = false;
        keepsNext = keeps;
        break;
      }
    }
  }
  if (isLast) return drawn.join("") + (endsWithTable ? emptyParagraph() : "") + section;
  return drawn.join("") + emptyParagraph({ section });
}

function footersOf(numbers: ReadonlySet<PageNumbers>): [part: string, source: string][] {
  return [...numbers].flatMap((kind) => {
    const { odd, even } = footerParts[kind];
    const first: [string, string] = [odd, footerPart(kind, false)];
    return even === odd ? [first] : [first, [even, footerPart(kind, true)] as [string, string]];
  });
}

function settingsPart(hasEvenFooters: boolean): string {
  const settings = [
    element("zoom", { percent: 100 }),
    hasEvenFooters ? element("evenAndOddHeaders") : "",
    valued("characterSpacingControl", "compressPunctuation"),
    element(
      "compat",
      {},
      element("compatSetting", {
        name: "compatibilityMode",
        uri: "http://schemas.microsoft.com/office/word",
        val: "15",
      }),
    ),
    element("themeFontLang", { val: "en-US", eastAsia: "zh-CN" }),
  ];
  return `${declaration}<w:settings ${namespaces}>${settings.join("")}</w:settings>`;
}

function contentTypes(footers: readonly string[]): string {
  const extensions = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    png: "image/png",
    jpeg: "image/jpeg",
  };
  const defaults = Object.entries(extensions).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const override = (part: string, type: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${wordprocessing}.${type}+xml"/>`;
  const overrides = [
    override("document", "document.main"),
    override("styles", "styles"),
    override("settings", "settings"),
    override("fontTable", "fontTable"),
    ...footers.map((part) => override(part, "footer")),
  ];
  return `${declaration}<Types xmlns="${packageTypes}">${defaults.join("")}${overrides.join("")}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, part: string])[]): string {
  const each = targets.map(
    ([type, part], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${part}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${each.join("")}</Relationships>`;
}
