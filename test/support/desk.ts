import type { ExitCode } from "../../src/cli/command";
import { run } from "../../src/cli/run";

export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** One call of `desk` in this process, with what it printed. */
export async function desk(...argv: string[]): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
