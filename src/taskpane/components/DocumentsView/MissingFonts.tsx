import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { fontFallbacks } from "../../../core/documents/styles";
import { missingFonts } from "../../missingFonts";
import type { Words } from "../../strings/words";

/** Says which fonts of official papers the computer lacks; nothing where it has all, or where that cannot be known. */
export function MissingFonts({ words }: { readonly words: Words["documents"] }) {
  const missing = useMemo(() => missingFonts(Object.keys(fontFallbacks)), []);
  if (!missing || missing.length === 0) return null;
  return <Text size={200}>{words.missingFonts(missing)}</Text>;
}
