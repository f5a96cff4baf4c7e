import { type GeneratedTag, generatedKindOf } from "../core/workbook/workbookData";

/** The hidden name, one on each sheet that this product made, whose value is the sheet's tag. */
export const generatedTagName = "_nominationDesk";

/** `"letter:gold:1a2b3c4d"`, quotes included: a text constant as a defined name holds it. */
export function formatGeneratedTag({ kind, fingerprint }: GeneratedTag): string {
  return `"${kind}:${fingerprint}"`;
}

/** Reads what `formatGeneratedTag` writes; null for anything else. */
export function parseGeneratedTag(value: string): GeneratedTag | null {
  if (!value.startsWith('"') || !value.endsWith('"')) return null;
  const [, name = "", fingerprint] = /^(.+):([^:]+)$/.exec(value.slice(1, -1)) ?? [];
  const kind = generatedKindOf(name);
  return kind && fingerprint ? { kind, fingerprint } : null;
}
