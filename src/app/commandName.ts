/** What a user can ask for outside the pane, by a button or a key; the same names in manifest.xml and shortcuts.json. */
export const commandNames = ["check", "next", "clear", "letters", "summary", "forms", "consolidate", "help"] as const;
export type CommandName = (typeof commandNames)[number];
