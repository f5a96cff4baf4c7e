import { compareTexts } from "../cells/compareTexts";
import { groupBy } from "../cells/groupBy";
import { recommenderOf } from "../workbook/city/submission";
import type { Incoming } from "./receive";

/** The files in their order, those of one name named after their senders too: the same whatever the order. */
export function tellApart<F extends Incoming>(incoming: readonly F[]): F[] {
  const byFile = groupBy(incoming, ({ file }) => file);
  const wanted = (each: F) => {
    const isAlone = byFile.get(each.file)?.length === 1;
    return isAlone || "refused" in each ? each.file : `${each.file}（${recommenderOf(each)}）`;
  };
  const names = new Map<F, string>();
  for (const [name, namesakes] of groupBy(incoming, wanted)) {
    [...namesakes]
      .sort((a, b) => compareTexts(contentOf(a), contentOf(b)))
      .forEach((each, nth) => {
        names.set(each, nth === 0 ? name : `${name}（${nth + 1}）`);
      });
  }
  return incoming.map((each) => ({ ...each, file: names.get(each) ?? each.file }));
}

function contentOf(incoming: Incoming): string {
  return "refused" in incoming ? incoming.refused : incoming.fingerprint;
}
