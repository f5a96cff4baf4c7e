import { useCallback, useEffect, useRef, useState } from "react";
import { useLatest } from "./useLatest";

/** Gives whether it was written. */
export type Commit = (typed: string) => Promise<boolean>;

/** What is being typed, with what was shown when it was begun. */
interface Typing {
  readonly typed: string;
  /** Null while it is not known what has come of what was sent before. */
  readonly text: string | null;
  readonly commit: Commit;
  readonly isSent: boolean;
}

/**
 * What is being typed answers to what was shown when it was begun, so that a change of the cell in between is found
 * out. It stays until it is written, whatever comes to stand in the cell meanwhile, and is sent where the field goes.
 * @param written what is typed and is this need not be sent
 */
export function useDraft(text: string, onCommit: Commit, written = text) {
  const [draft, setDraft] = useState(text);
  const typing = useRef<Typing | null>(null);
  const latest = useLatest(text);
  useEffect(() => {
    if (!typing.current) setDraft(text);
  }, [text]);
  const commit = useCallback(async () => {
    const { current } = typing;
    if (!current || current.isSent) return;
    const sent = { ...current, isSent: true };
    typing.current = sent;
    const isWritten = current.typed === current.text || (await current.commit(current.typed));
    if (!isWritten || typing.current !== sent) return;
    typing.current = null;
    setDraft(latest());
  }, [latest]);
  useEffect(() => () => void commit(), [commit]);
  return {
    draft,
    type(typed: string) {
      const { current } = typing;
      const begun =
        current && !current.isSent ? current : { text: current ? null : written, commit: onCommit, isSent: false };
      typing.current = { ...begun, typed };
      setDraft(typed);
    },
    commit,
  };
}
