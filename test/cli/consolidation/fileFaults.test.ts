import { consolidateWorkbooks } from "../../../src/app/consolidateWorkbooks";
import { onAllCores } from "../../../src/cli/consolidation/onAllCores";
import { writeReturns } from "../../../src/cli/consolidation/writeReturns";
import type { Notice } from "../../../src/core/notice/notice";
import { kunming2020 } from "../../../src/core/notice/notices/kunming-2020/kunming2020";
import { folderOf } from "../../support/folder";
import { times } from "../../support/given";
import { unit } from "../../support/givenCity";
import { givenFile } from "../../support/givenFile";

/** Of a shape that `parseNotice` never lets through: our program fails with it. */
const impossible = { ...kunming2020, units: null } as unknown as Notice;

const folder = folderOf({
  "富民.xlsx": givenFile({ ...unit("富民县总工会"), goldWorkers: times(1) }),
  "坏.xlsx": "不是工作簿",
});
const asItIs = async <Answer>(_: unknown, answer: Answer) => answer;
const task = (name: string) => ({ name, path: folder.at(name) });

test("a fault of ours in one file is its refusal, told with its trace; the next file is read", async () => {
  const faults: string[] = [];
  const onFault = (fault: string) => faults.push(fault);
  const answers = await onAllCores(
    "read",
    [task("富民.xlsx"), task("坏.xlsx")],
    { notice: impossible, onFault },
    asItIs,
  );
  expect(answers).toEqual([
    { file: "富民.xlsx", refused: expect.stringMatching(/^程序出错，.*请.*TypeError: .*）。$/) },
    { file: "坏.xlsx", refused: expect.not.stringContaining("程序出错") },
  ]);
  expect(faults).toEqual([expect.stringMatching(/^富民.xlsx：TypeError: .*\n\s+at /)]);
});

test("a fault of ours in a return copy is a copy that was not written", async () => {
  const good = { notice: kunming2020, onFault: () => undefined };
  const incoming = await onAllCores("read", [task("富民.xlsx")], good, asItIs);
  const consolidation = consolidateWorkbooks(incoming, { notice: kunming2020 });
  const faults: string[] = [];
  const written = await writeReturns(folder.path, [task("富民.xlsx")], consolidation, {
    notice: impossible,
    onFault: (fault) => faults.push(fault),
    untouched: [folder.at("富民.xlsx")],
  });
  expect(written).toEqual({ written: 0, failures: [expect.stringMatching(/^富民.xlsx：程序出错，/)] });
  expect(faults).toHaveLength(1);
  expect(folder.names()).toEqual(["坏.xlsx", "富民.xlsx"].sort());
});
