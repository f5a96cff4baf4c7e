import { useEffect, useRef, useState } from "react";
import type { OriginalHead } from "../drafts/draft";
import type { Drafts } from "../drafts/useDrafts";
import { originalName } from "../fileName";
import type { OpenWorkbook } from "../openFile";
import { usePageWords } from "../strings/usePageWords";

export interface SavingTools {
  readonly open: OpenWorkbook | null;
  readonly drafts: Drafts;
  /** Hands the workbook to the downloads. */
  readonly download: (workbook: OpenWorkbook) => Promise<void>;
  readonly saveFile: (bytes: Uint8Array, name: string) => void;
  readonly say: (message: string) => void;
  readonly tell: (note: string | null) => void;
}

/** Why a file was not written to: the user has not allowed it, it is open elsewhere or protected, or no longer there. */
export type Failing = "forbidden" | "refused" | "gone";

/** Saves the open workbook to the file it came from, and keeps what that held. */
export function useSaving({ open, drafts, download, saveFile, say, tell }: SavingTools) {
  const { told: words } = usePageWords();
  const { shelf } = drafts;
  /** One whose file somebody else has written to. */
  const [conflict, setConflict] = useState<OpenWorkbook | null>(null);
  const [originals, setOriginals] = useState<readonly OriginalHead[]>([]);
  const isAtWork = useRef(false);
  const name = open?.disk && open.name;

  async function lookForOriginals(): Promise<void> {
    setOriginals(shelf && name ? await shelf.originals(name) : []);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: of every workbook that is opened
  useEffect(() => void lookForOriginals().catch(() => undefined), [open, shelf]);

  async function keepOriginal(of: string, bytes: Uint8Array): Promise<void> {
    try {
      if (!shelf) throw new Error("nothing is kept here");
      await shelf.keepOriginal(of, bytes);
    } catch {
      // It is not to be lost, where the browser keeps nothing either.
      saveFile(bytes, originalName(of));
    }
  }

  /** Gives whether the workbook is saved or downloaded now. */
  async function write(workbook: OpenWorkbook, over: boolean): Promise<boolean> {
    const { disk, host } = workbook;
    if (!disk) {
      await download(workbook);
      return true;
    }
    if (!(await disk.ask())) {
      await download(workbook);
      tell(words.notSaved.forbidden);
      return true;
    }
    const untold = await drafts.settle();
    if (!host.shown().changed) return true;
    const bytes = host.bytes();
    let hasKept = false;
    const saving = await disk.save(bytes, over, async (before) => {
      await keepOriginal(workbook.name, before);
      hasKept = true;
    });
    if (saving === "changed") {
      setConflict(workbook);
      return false;
    }
    if (saving === "saved") {
      host.markSaved(bytes);
      if (hasKept) tell(words.saved(workbook.name));
      if (untold.length > 0) say(words.half(untold, true));
    } else {
      await download(workbook);
      tell(words.notSaved[saving]);
    }
    await lookForOriginals();
    return true;
  }

  async function save(workbook: OpenWorkbook, over = false): Promise<boolean> {
    if (isAtWork.current) return false;
    isAtWork.current = true;
    try {
      return await write(workbook, over);
    } finally {
      isAtWork.current = false;
    }
  }

  return {
    save,
    conflict,
    closeConflict: () => setConflict(null),
    originals,
    async takeOriginal({ id, name: of }: OriginalHead) {
      const bytes = await shelf?.original(id);
      if (bytes) saveFile(bytes, originalName(of));
    },
    async removeOriginal({ id }: OriginalHead) {
      await shelf?.removeOriginal(id);
      await lookForOriginals();
    },
  };
}
