import { memoised } from "../cells/memoised";
import type { Notice } from "../notice/notice";
import type { WordContent } from "../word/wordContent";
import { assignNames } from "./assignNames";
import { findNames } from "./findNames";
import type { Doubt, ImportedForm } from "./importedForm";
import { bareTitle, labelKey } from "./labels";
import { type Piece, piecesOf } from "./pieces";
import { readForm } from "./readForm";
import { type FormGuide, formGuide } from "./slots";

/** So many boxes make a form of what bears no title. */
const fewestBoxes = 5;
/** So many more of another form's boxes make its title doubtful. */
const manyMore = 4;

/** No form has as many cells and paragraphs, and comparing them all takes its time. */
const mostPieces = 5_000;

const guidesOf = memoised((notice: Notice): readonly FormGuide[] =>
  notice.awards.flatMap((award) => formGuide(award, notice) ?? []),
);

/** The filled forms in a document, one or many; none where it is no form of the notice. */
export function readForms(content: WordContent, notice: Notice): ImportedForm[] {
  const guides = guidesOf(notice);
  return partsOf(piecesOf(content), guides).flatMap(({ pieces: counted, titled }): ImportedForm[] => {
    if (counted.length > mostPieces) return [];
    const pieces = withOwnTables(counted);
    const ranked = guides
      .map((guide) => ({ guide, boxes: boxesFound(pieces, guide) }))
      .sort((one, other) => other.boxes - one.boxes);
    const [best] = ranked;
    const own = ranked.find(({ guide }) => guide === titled) ?? best;
    if (!own || !best || own.boxes === 0 || (!titled && own.boxes < fewestBoxes)) return [];
    const doubts: Doubt[] = [
      ...(titled ? [] : [{ kind: "untitled" } as const]),
      ...(best.boxes >= own.boxes + manyMore ? [{ kind: "mistitled", detail: best.guide.award.name } as const] : []),
      ...(content.isRevised ? [{ kind: "revised" } as const] : []),
      ...(content.isPartly ? [{ kind: "hidden" } as const] : []),
    ];
    const form = readForm(pieces, own.guide, notice);
    return [{ ...form, doubts: [...form.doubts, ...doubts] }];
  });
}

/** How many of its boxes' names stand in it as the form, or the sheet, has them. */
function boxesFound(pieces: readonly Piece[], guide: FormGuide): number {
  const assigned = assignNames(findNames(pieces, guide.names), guide.slots);
  const own = assigned.filter(({ slot, isLoose }) => !isLoose && slot.part !== "opinion" && slot.part !== "extra");
  return new Set(own.map(({ slot }) => slot.label)).size;
}

interface Part {
  readonly pieces: readonly Piece[];
  readonly titled: FormGuide | null;
}

/** A document of many forms, cut before each title that follows a form's boxes. */
function partsOf(pieces: readonly Piece[], guides: readonly FormGuide[]): Part[] {
  const parts: { pieces: Piece[]; titled: FormGuide | null }[] = [];
  let current: { pieces: Piece[]; titled: FormGuide | null } = { pieces: [], titled: null };
  parts.push(current);
  for (const piece of pieces) {
    const titled = titleOf(piece, guides);
    if (titled && current.titled && hasBoxes(current.pieces, current.titled)) {
      current = { pieces: [], titled };
      parts.push(current);
    }
    if (titled) current.titled ??= titled;
    current.pieces.push(piece);
  }
  return parts;
}

/** Tables are told by their place in their form. */
function withOwnTables(pieces: readonly Piece[]): Piece[] {
  const before = (pieces.find(({ at }) => at !== null)?.at?.table ?? 1) - 1;
  if (before === 0) return [...pieces];
  const own = new Map<Piece, Piece>();
  for (const piece of pieces) {
    const { at, host } = piece;
    own.set(piece, { ...piece, at: at && { ...at, table: at.table - before }, host: host && (own.get(host) ?? host) });
  }
  return [...own.values()];
}

/** More than a cover, which has some names of boxes, too. */
function hasBoxes(pieces: readonly Piece[], guide: FormGuide): boolean {
  const found = pieces.filter(({ text }) => {
    const named = guide.names.find(text, 1);
    return named.some(({ of }) => of.part === "body") && !named.some(({ of }) => of.part === "cover");
  });
  return found.length >= 3;
}

function titleOf({ text }: Piece, guides: readonly FormGuide[]): FormGuide | null {
  const key = bareTitle(text);
  if (key === "") return null;
  const titled = guides.filter(({ award: { form, title } }) => {
    const own = [form?.title ?? title, title].map(bareTitle).filter((each) => each !== "");
    return own.some(
      (each) =>
        key === each ||
        key === each + labelKey(form?.kind ?? "") ||
        (/^(?:推荐|申报|审批|登记)+表$/u.test(key.replace(each, "")) && key.startsWith(each)),
    );
  });
  return [...titled].sort((a, b) => b.award.title.length - a.award.title.length)[0] ?? null;
}
