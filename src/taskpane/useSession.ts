import { useEffect, useMemo, useReducer, useRef } from "react";
import { type Actions, sessionActions } from "./actions";
import { isCheckDue, isReadDue, newSession, nextSession, type Session } from "./session";
import type { Surroundings } from "./surroundings";
import { useCommands } from "./useCommands";
import { useLatest } from "./useLatest";

/** Milliseconds without another edit after which the pane reads the workbook anew. */
const pause = 800;

/** The session of one host: all effects are here. Whoever changes the host gives the pane another key. */
export function useSession(surroundings: Surroundings): { readonly session: Session; readonly actions: Actions } {
  const [session, dispatch] = useReducer(nextSession, newSession);
  const latest = useLatest(session);
  const actions = useMemo(() => sessionActions(surroundings, dispatch, latest), [surroundings, latest]);

  const { host } = surroundings;
  useEffect(() => host.onSelection((cell) => dispatch({ type: "selected", cell })), [host]);
  useEffect(() => host.onEdit((by) => dispatch({ type: "edited", by })), [host]);
  useEffect(() => actions.open(), [actions]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      actions.step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [actions]);
  useCommands(surroundings.commands, session.failure, actions);

  const { live, edits } = session;
  const recheck = isCheckDue(session);
  const reread = isReadDue(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every further edit begins the pause anew
  useEffect(() => {
    if (!recheck && !reread) return;
    const timer = setTimeout(() => (recheck ? actions.check({ quiet: true }) : actions.open()), pause);
    return () => clearTimeout(timer);
  }, [recheck, reread, edits, actions]);

  const { begun } = session;
  const last = useRef({ begun, live });
  useEffect(() => {
    const isLeft = last.current.begun !== null && begun === null;
    if (isLeft && last.current.live && live) actions.check({ quiet: true });
    last.current = { begun, live };
  }, [begun, live, actions]);

  return { session, actions };
}
