import { type GeneratedTag, generatedKindOf } from "../core/workbook/workbookData";

/** The hidden name, one on each sheet that this product made, whose value is the sheet's tag. */
export const generatedTagName = "_nominationDesk";

/**
 * How far the host in Excel has come with a generated sheet. `locked`: protected while its new content is made ready,
 * and still as it was; `filling`: its content is being replaced by what stands in the journal; `undressed`: its content
 * is whole, its looks are not yet. Anything but `whole` is what a write has left that was broken off.
 */
export const sheetStates = ["whole", "locked", "filling", "undressed"] as const;
export type SheetState = (typeof sheetStates)[number];

export interface SheetTag extends Pick<GeneratedTag, "kind" | "fingerprint"> {
  readonly state: SheetState;
}

/** `"letter:gold:1a2b3c4d"`, quotes included: a text constant as a defined name holds it. */
export function formatGeneratedTag(
  { kind, fingerprint }: Omit<SheetTag, "state">,
  state: SheetState = "whole",
): string {
  return state === "whole" ? `"${kind}:${fingerprint}"` : `"${kind}:${fingerprint}:${state}"`;
}

/** Reads what `formatGeneratedTag` writes; null for anything else. A kind may hold colons, as `letter:gold` does. */
export function parseSheetTag(value: string): SheetTag | null {
  if (!value.startsWith('"') || !value.endsWith('"')) return null;
  const parts = value.slice(1, -1).split(":");
  const state = sheetStates.find((each) => each === parts.at(-1)) ?? "whole";
  if (state !== "whole") parts.pop();
  const fingerprint = parts.pop();
  const kind = generatedKindOf(parts.join(":"));
  return kind && fingerprint ? { kind, fingerprint, state } : null;
}

/** What is known of a generated sheet beyond the hosts; null for any other. */
export function parseGeneratedTag(value: string): GeneratedTag | null {
  const tag = parseSheetTag(value);
  return tag && generatedTag(tag);
}

export function generatedTag({ kind, fingerprint, state }: SheetTag): GeneratedTag {
  const isUnfinished = state === "filling" || state === "undressed";
  return { kind, fingerprint, ...(isUnfinished && { unfinished: true }) };
}
