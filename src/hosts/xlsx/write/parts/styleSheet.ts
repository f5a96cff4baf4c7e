import { findWorkbookPart } from "../../package/findWorkbookPart";
import { PartContent } from "../../package/partContent";
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
  const content =
    part === null ? PartContent.ofText(usualPart, conforming(draft, plainStyles("宋体"))) : draft.content(part);
  const styles = content.xml();
  const { xml, ...looks } = extendStyles(styles);
  return {
    ...looks,
    save() {
      const after = xml();
      if (after === styles) return;
      if (part === null) createPart(draft, named ?? relatedStylesPart(draft), after.source, contentTypes.styles);
      else draft.put(part, content.with(after));
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
