import type { DocumentName, WishesOf } from "../../../app/documents/documents";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Notice } from "../../../core/notice/notice";
import type { Photos, Snapshot } from "../../session";
import type { Words } from "../../strings/words";

/** What a document's card is given. */
export interface CardProps<N extends DocumentName> {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly photos: Photos;
  readonly onPhotos: (files: readonly File[]) => void;
  /** Which of the previews that the card offers is open; null: none. */
  readonly previewed: string | null;
  /** Opens a preview, or closes it. */
  readonly onPreview: (part: string) => void;
  readonly onJump: (cell: CellRef) => void;
  readonly onMake: (wishes?: WishesOf<N>) => void;
  /** Makes it for a text program, in one file or in one each; null where that cannot be done. */
  readonly onWord: ((wishes?: WishesOf<N>, each?: boolean) => void) | null;
  /** Left out where the pane cannot print. */
  readonly onPrint: ((wishes?: WishesOf<N>) => void) | undefined;
}
