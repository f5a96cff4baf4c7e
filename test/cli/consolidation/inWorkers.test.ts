import { Worker } from "node:worker_threads";
import { inWorkers } from "../../../src/cli/consolidation/inWorkers";

const outOfMemory = (task: unknown) => `${task}: too much`;
const finish = async (_: unknown, answer: unknown) => answer;

/** A worker that answers with what this code makes of `task`. */
function answering(code: string, options: { workerData?: unknown; resourceLimits?: object } = {}) {
  const script = `
    const { parentPort, workerData } = require("node:worker_threads");
    parentPort.on("message", async (task) => parentPort.postMessage(await (async () => { ${code} })()));
  `;
  return () => new Worker(script, { eval: true, ...options });
}

test("answers come in the order of the tasks, whichever worker is done first", async () => {
  const workerData = new Int32Array(new SharedArrayBuffer(4));
  // The first task is not done before all others are.
  const start = answering(
    `if (task === 0) Atomics.wait(workerData, 0, 0);
     if (task === 3) { Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0); }
     return task * 10;`,
    { workerData },
  );
  expect(await inWorkers([0, 1, 2, 3], { count: 2, start, outOfMemory, finish })).toEqual([0, 10, 20, 30]);
});

test("what is thrown in a worker is thrown to the one who asked", async () => {
  const start = answering(`if (task === 2) throw new TypeError("a fault of ours"); return task;`);
  const answers = inWorkers([1, 2, 3], { count: 2, start, outOfMemory, finish });
  await expect(answers).rejects.toThrow("a fault of ours");
});

test("a worker that ends without an answer is a fault too", async () => {
  const start = answering("process.exit(3);");
  await expect(inWorkers([1], { count: 1, start, outOfMemory, finish })).rejects.toThrow("code 3");
});

test("a task that takes more memory than a worker has is told, and the others are done", async () => {
  const start = answering(
    `const held = []; while (task === "large") held.push(new Array(1000).fill(held.length)); return task;`,
    { resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 } },
  );
  const answers = await inWorkers(["a", "large", "b"], { count: 1, start, outOfMemory, finish });
  expect(answers).toEqual(["a", "large: too much", "b"]);
});

test("a worker has its next task only when the last answer has been made use of", async () => {
  const unfinished: number[] = [];
  const most: number[] = [];
  const results = await inWorkers([1, 2, 3, 4, 5], {
    count: 2,
    start: answering("return task;"),
    outOfMemory: () => 0,
    async finish(task, answer: number) {
      unfinished.push(task);
      most.push(unfinished.length);
      await new Promise((done) => setTimeout(done, 5));
      unfinished.splice(unfinished.indexOf(task), 1);
      return answer * 2;
    },
  });
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(Math.max(...most)).toBeLessThanOrEqual(2);
});
