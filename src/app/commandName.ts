/** The documents that a user can ask for: each is a command of the command line, a button and a task of the pane. */
export const documentNames = ["letters", "summary", "forms"] as const;
export type DocumentName = (typeof documentNames)[number];

/** What a user can ask for outside the pane, by a button or a key; the same names in manifest.xml and shortcuts.json. */
export const commandNames = ["check", "next", "clear", ...documentNames, "consolidate", "help"] as const;
export type CommandName = (typeof commandNames)[number];
