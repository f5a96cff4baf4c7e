import { useEffect } from "react";
import type { OwnCommandName } from "../app/commandName";
import { type DocumentName, documents, isDocument } from "../app/documents/documents";
import type { Actions } from "./actions";
import type { Failure } from "./session";
import type { Commands } from "./surroundings";

/** Does what comes from the ribbon and the keyboard, and shows the pane when there is something to read in it. */
export function useCommands(commands: Commands | undefined, failure: Failure | null, actions: Actions): void {
  useEffect(() => {
    if (!commands) return;
    const perform: Readonly<Record<OwnCommandName, () => void>> = {
      check() {
        actions.check();
        commands.showPane();
      },
      next() {
        if (!actions.step(1)) commands.showPane();
      },
      clear: () => actions.clear(),
      consolidate() {
        actions.view("consolidate");
        commands.showPane();
      },
      help: () => actions.openHelp(),
    };
    function makeDocument(name: DocumentName): void {
      if (documents[name].button?.showsCard) actions.view("documents");
      else actions.makeDocument(name);
      commands?.showPane();
    }
    return commands.onCommand((command) => (isDocument(command) ? makeDocument(command) : perform[command]()));
  }, [commands, actions]);

  useEffect(() => {
    if (failure) commands?.showPane();
  }, [failure, commands]);
}
