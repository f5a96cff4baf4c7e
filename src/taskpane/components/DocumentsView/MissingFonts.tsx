import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { type FontName, fontFallbacks } from "../../../core/documents/styles";
import { lackingFonts } from "../../missingFonts";
import type { Words } from "../../strings/words";

const allFonts = Object.keys(fontFallbacks).filter((name): name is FontName => name in fontFallbacks);

/**
 * Says which of these fonts the computer lacks, what is printed instead, and what to install; nothing where it has all,
 * or where that cannot be known.
 */
export function MissingFonts({
  words,
  fonts = allFonts,
}: {
  readonly words: Words["documents"];
  readonly fonts?: readonly FontName[];
}) {
  const lacking = useMemo(() => lackingFonts(fonts), [fonts]);
  return lacking.length === 0 ? null : <Text size={200}>{words.missingFonts(lacking)}</Text>;
}
