import { HostError } from "../../workbookHost";
import { findWorkbookPart } from "../package/findWorkbookPart";
import { readRelationships } from "../package/relationships";
import { openPackage, type Parts } from "../package/zipPackage";
import { openOriginals } from "./originals";
import { addContentType, contentTypeOf } from "./parts/contentTypes";
import { openDraft } from "./parts/packageDraft";

/** How the files that Excel takes are called, and the type of the main part by which it checks that they are. */
const types = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  ".xltx": "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  ".xltm": "application/vnd.ms-excel.template.macroEnabled.main+xml",
} as const;

export type WorkbookEnding = keyof typeof types;

/** How a name ends that Excel takes for a workbook's; null for any other. */
export function workbookEnding(name: string): WorkbookEnding | null {
  const endings = Object.keys(types) as WorkbookEnding[];
  return endings.find((ending) => name.toLowerCase().endsWith(ending)) ?? null;
}

/** The name itself, or as one that Excel takes: a unit may have given its workbook any. */
export function workbookName(name: string): string {
  return workbookEnding(name) ? name : `${name}.xlsx`;
}

/**
 * The file as it has to be under such a name: templates and workbooks differ in one word, and are turned into each
 * other. Throws `HostError` where it holds macros, which no name but one for them lets Excel open.
 */
export function saveAs(file: Uint8Array, ending: WorkbookEnding): Uint8Array {
  const draft = openDraft(openPackage(file));
  const workbook = findWorkbookPart(draft);
  if (contentTypeOf(draft, workbook) === types[ending]) return file;
  if (hasMacros(draft) && !ending.endsWith("m")) {
    const right = ending === ".xltx" ? ".xltm" : ".xlsm";
    throw new HostError("unsupported", `工作簿含有宏，不能存为 ${ending} 文件；请换用以 ${right} 结尾的文件名。`);
  }
  const originals = openOriginals(draft);
  for (const parts of [originals.clerks, draft]) addContentType(parts, workbook, types[ending]);
  draft.settle();
  originals.settle();
  return draft.finish().archive;
}

const macroTypes = new Set(["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"]);

function hasMacros(draft: Parts): boolean {
  return readRelationships(draft, findWorkbookPart(draft)).some(({ type }) => macroTypes.has(type));
}
