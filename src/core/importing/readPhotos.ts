import type { Assigned } from "./assignNames";
import type { ImportedPhoto, Leftover, Place } from "./importedForm";
import { labelKey } from "./labels";
import type { Piece } from "./pieces";
import type { FormGuide } from "./slots";

interface Found {
  readonly piece: Piece;
  readonly picture: string;
  /** In a cell of its own, as the form has it. */
  readonly isInBox: boolean;
}

/** Which pictures are the photos that a form asks for: those in boxes of their own, beside the boxes of whom they show. */
export function readPhotos(
  pieces: readonly Piece[],
  guide: FormGuide,
  assigned: readonly Assigned[],
  taken: Set<Piece>,
): { readonly photos: readonly ImportedPhoto[]; readonly leftovers: readonly Leftover[] } {
  const found = pieces.flatMap((piece): Found[] => {
    const key = labelKey(piece.text);
    const isInBox = piece.at !== null && (key === "" || /照片|相片/u.test(key)) && piece.text.trim().length < 40;
    return piece.pictures.map((picture) => ({ piece, picture, isInBox }));
  });
  const boxed = found.filter(({ isInBox, piece }) => isInBox && !isOpinion(piece, assigned));
  const free = [...guide.photoColumns];
  const photos: ImportedPhoto[] = [];
  const used = new Set<Found>();
  const take = (each: Found, isSure: boolean) => {
    const column = free.find(({ key }) => key === ownerOf(each, assigned)) ?? free[0];
    if (!column) return;
    const isBeside = ownerOf(each, assigned) === column.key || guide.photoColumns.length === boxed.length;
    free.splice(free.indexOf(column), 1);
    used.add(each);
    taken.add(each.piece);
    photos.push({
      column,
      picture: each.picture,
      from: placeOf(each),
      doubts: isSure && isBeside ? [] : [{ kind: "photo" }],
    });
  };
  for (const each of boxed) take(each, true);
  const others = found.filter((each) => !used.has(each) && !isOpinion(each.piece, assigned));
  if (boxed.length === 0 && others.length === free.length) for (const each of others) take(each, false);
  const leftovers = found
    .filter((each) => !used.has(each))
    .map((each): Leftover => ({ text: "（图片）", from: placeOf(each) }));
  return { photos, leftovers };
}

/** The photo column of the boxes in whose rows a picture stands. */
function ownerOf({ piece }: Found, assigned: readonly Assigned[]): string | null {
  const { at } = piece;
  if (!at) return null;
  const beside = assigned.find(({ slot, occurrence: { area } }) => {
    return slot.photo !== null && area?.table === at.table && area.top <= at.bottom && at.top <= area.bottom;
  });
  return beside?.slot.photo ?? null;
}

function isOpinion(piece: Piece, assigned: readonly Assigned[]): boolean {
  return assigned.some(({ slot, occurrence }) => slot.part === "opinion" && occurrence.piece === piece);
}

function placeOf({ piece: { at } }: Found): Place {
  return { table: at?.table ?? null, row: at?.top ?? null, label: "", side: "alone" };
}
