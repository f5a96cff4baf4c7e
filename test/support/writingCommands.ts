import { commands } from "../../src/cli/run";

/** Every command that writes a file with `-o`. */
export const writingCommands = commands.filter(({ options }) => "output" in options).map(({ name }) => name);
