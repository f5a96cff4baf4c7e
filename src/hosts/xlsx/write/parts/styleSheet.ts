import { findWorkbookPart } from "../../package/findWorkbookPart";
import { readRelationships } from "../../package/relationships";
import { contentTypes } from "./contentTypes";
import { conforming, createPart } from "./createPart";
import { extendStyles, type Looks } from "./extendStyles";
import { type DraftParts, freePartName } from "./packageDraft";
import { plainStyles } from "./plainStyles";
import { addRelationship } from "./relationships";

/** The styles of the clerk's workbook. */
export interface StyleSheet extends Looks {
  /** Writes the additions to the draft. */
  save(): void;
}

export function openStyleSheet(draft: DraftParts): StyleSheet {
  const named = readRelationships(draft, findWorkbookPart(draft)).find(({ type }) => type === "styles")?.target;
  const part = named !== undefined && draft.has(named) ? named : null;
  // What a workbook without styles is shown as.
  const source = part === null ? conforming(draft, plainStyles("宋体")) : draft.text(part);
  const { text, ...looks } = extendStyles(source, part ?? "styles");
  return {
    ...looks,
    save() {
      const after = text();
      if (after === source) return;
      if (part === null) createPart(draft, named ?? relatedStylesPart(draft), after, contentTypes.styles);
      else draft.write(part, after);
    },
  };
}

/** Where every workbook has its styles; some programs look for them nowhere else. */
const usualPart = "xl/styles.xml";

function relatedStylesPart(draft: DraftParts): string {
  const part = draft.has(usualPart) ? freePartName(draft, "xl/styles", "xml") : usualPart;
  addRelationship(draft, findWorkbookPart(draft), "styles", part);
  return part;
}
