import fc from "fast-check";
import { inspectData } from "../../../../src/app/inspectWorkbook";
import { kunming2020 } from "../../../../src/core/notice/notices/kunming-2020/kunming2020";
import { HostError } from "../../../../src/hosts/workbookHost";
import { openPackage } from "../../../../src/hosts/xlsx/package/zipPackage";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/readWorkbook";
import { openView } from "../../../../src/hosts/xlsx/view/openView";
import { filledWorkbook } from "../../../support/filledWorkbook";
import { byteMutation, directoryMutation, type Mutation, xmlMutation } from "../../../support/fuzz/mutations";
import { times } from "../../../support/given";
import { processorSeconds } from "../../../support/processorSeconds";
import { richWorkbook } from "../../../support/richWorkbook";

/** `FUZZ_SEED=… FUZZ_SECONDS=…` does a run again, or a longer one. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const seconds = Number(process.env.FUZZ_SECONDS ?? 3);
/** What one file may take: processor seconds, and memory. */
const patience = { seconds: 10, megabytes: 700 };
jest.setTimeout((seconds + 60) * 1000);

const files = [
  ["a filled template", () => filledWorkbook({ goldWorkers: times(2), pairs: times(1), stations: times(1) })],
  ["a rich workbook", async () => richWorkbook()],
] as const;
const kinds = [
  ["bytes", byteMutation],
  ["the zip directory", directoryMutation],
  ["XML", xmlMutation],
] as const;
const runs = kinds.flatMap(([kind, mutation]) => files.map(([name, make]) => [kind, name, make, mutation] as const));

test.each(runs)(`changes of %s in %s: read, or refused in a sentence (seed ${seed})`, async (_, __, make, mutation) => {
  const file = await make();
  const changed = fc.array(mutation, { minLength: 1, maxLength: 3 }).map((all) => all.reduce(apply, file));
  fc.assert(
    fc.property(changed, (bytes) => {
      const start = { time: processorSeconds(), memory: process.memoryUsage().rss };
      expect(outcome(bytes)).toMatch(/^(read|[\p{Script=Han}“（].*。)$/su);
      expect(processorSeconds() - start.time).toBeLessThan(patience.seconds);
      expect((process.memoryUsage().rss - start.memory) / 2 ** 20).toBeLessThan(patience.megabytes);
    }),
    { seed, numRuns: 100_000, interruptAfterTimeLimit: seconds * 1000, endOnFailure: false },
  );
});

function apply(file: Uint8Array, mutation: Mutation): Uint8Array {
  try {
    return mutation(file);
  } catch {
    // What an earlier change has broken cannot be taken apart for the next one.
    return file;
  }
}

/** `read`, or the sentence in which the file is refused. Throws whatever is no refusal. */
function outcome(bytes: Uint8Array): string {
  try {
    inspectData(readWorkbook(openPackage(bytes)), kunming2020);
    const view = openView(bytes);
    for (const { name } of view.tabs) view.sheet(name);
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}
