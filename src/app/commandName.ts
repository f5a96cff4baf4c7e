import { type DocumentName, documentNames, documents } from "./documents/documents";

/** What a user can ask for outside the pane, by a button or a key; the same names in manifest.xml and shortcuts.json. */
export const commandNames = [
  ...(["check", "next", "clear"] as const),
  ...documentNames.filter((name) => documents[name].button !== null),
  ...(["consolidate", "help"] as const),
];
export type CommandName = (typeof commandNames)[number];
/** Those that no document is behind. */
export type OwnCommandName = Exclude<CommandName, DocumentName>;
