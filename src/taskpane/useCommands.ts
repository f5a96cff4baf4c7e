import { type MutableRefObject, useEffect } from "react";
import type { CommandName } from "../app/commandName";
import type { Actions } from "./actions";
import { issueLines, neighbour } from "./issueFilter";
import type { Session } from "./session";
import type { Commands } from "./surroundings";

/** Does what comes from the ribbon and the keyboard, and shows the pane when there is something to read in it. */
export function useCommands(
  commands: Commands | undefined,
  session: Readonly<MutableRefObject<Session>>,
  actions: Actions,
): void {
  useEffect(() => {
    if (!commands) return;
    const perform: Readonly<Record<CommandName, () => void>> = {
      check() {
        actions.check();
        commands.showPane();
      },
      next() {
        const { snapshot, filter, current } = session.current;
        const next = snapshot && neighbour(issueLines(snapshot.issues, filter, snapshot.records.workbook), current, 1);
        if (next) actions.choose(next);
        else commands.showPane();
      },
      clear: () => actions.clear(),
      letters() {
        actions.makeLetters();
        commands.showPane();
      },
      summary() {
        actions.makeSummary();
        commands.showPane();
      },
      forms() {
        // Nominees and photos are chosen there.
        actions.view("documents");
        commands.showPane();
      },
      consolidate() {
        actions.view("consolidate");
        commands.showPane();
      },
      help: () => actions.openHelp(),
    };
    return commands.onCommand((command) => perform[command]());
  }, [commands, session, actions]);

  const { failure } = session.current;
  useEffect(() => {
    if (failure) commands?.showPane();
  }, [failure, commands]);
}
