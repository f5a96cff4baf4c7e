import { findWorkbookPart } from "../../package/findWorkbookPart";
import { readRelationships } from "../../package/relationships";
import { addContentType, contentTypes } from "./contentTypes";
import { extendStyles, type Looks } from "./extendStyles";
import { keepOriginalStyles } from "./originalStyles";
import { freePartName, type PackageDraft } from "./packageDraft";
import { plainStyles } from "./plainStyles";
import { addRelationship } from "./relationships";

/** The styles of the clerk's workbook. */
export interface StyleSheet extends Looks {
  /** Writes the additions to the draft. */
  save(): void;
}

export function openStyleSheet(draft: PackageDraft): StyleSheet {
  const part = readRelationships(draft, findWorkbookPart(draft)).find(({ type }) => type === "styles")?.target;
  const before = part ? draft.text(part) : null;
  // What a workbook without styles is shown as.
  const source = before ?? plainStyles("宋体");
  const { text, ...looks } = extendStyles(source, part);
  return {
    ...looks,
    save() {
      const after = text();
      if (after === source) return;
      draft.write(part ?? createStylesPart(draft), after);
      keepOriginalStyles(draft, before, after);
    },
  };
}

function createStylesPart(draft: PackageDraft): string {
  const part = freePartName(draft, "xl/styles", "xml");
  addRelationship(draft, findWorkbookPart(draft), "styles", part);
  addContentType(draft, part, contentTypes.styles);
  return part;
}
