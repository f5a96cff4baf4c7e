import { type CommandName, commandNames } from "../app/commandName";
import type { Unsubscribe } from "../hosts/interactiveHost";

/** `Office.actions.associate`. */
export type Associate = typeof Office.actions.associate;

/** What comes from Excel's ribbon and keyboard. */
export interface Ribbon {
  /** Has commands go to the listener, beginning with those that came before there was one. */
  onCommand(listener: (command: CommandName) => void): Unsubscribe;
}

/**
 * Takes over the add-in's buttons and keys. Excel wants this done while the page loads, and may at once call a command
 * that has started the add-in.
 */
export function openRibbon(associate: Associate): Ribbon {
  let listener: ((command: CommandName) => void) | null = null;
  let waiting: CommandName[] = [];

  for (const command of commandNames) {
    // A key comes without an event.
    associate(command, (event?: Office.AddinCommands.Event) => {
      if (listener) listener(command);
      else waiting.push(command);
      // The runtime outlives its commands, so that Excel need not wait for the end.
      event?.completed();
    });
  }

  return {
    onCommand(next) {
      listener = next;
      const missed = waiting;
      waiting = [];
      for (const command of missed) next(command);
      return () => {
        if (listener === next) listener = null;
      };
    },
  };
}
