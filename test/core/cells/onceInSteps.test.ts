import { atOnce } from "../../../src/core/cells/atOnce";
import { onceInSteps } from "../../../src/core/cells/onceInSteps";

test("whoever asks goes on where the others have left off, and it is done once", () => {
  const done: number[] = [];
  const work = onceInSteps(function* () {
    for (const step of [1, 2, 3]) {
      done.push(step);
      yield;
    }
    return done.length;
  });
  const first = work();
  first.next();
  const second = work();
  second.next();
  expect(done).toEqual([1, 2]);
  expect(atOnce(work())).toBe(3);
  expect([first.next(), second.next(), atOnce(work())]).toEqual([
    { done: true, value: 3 },
    { done: true, value: 3 },
    3,
  ]);
  expect(done).toEqual([1, 2, 3]);
});

test("where it fails, each who asks is told, and the next begins anew", () => {
  let begun = 0;
  const work = onceInSteps(function* () {
    begun++;
    yield;
    if (begun < 3) throw new Error(`failed ${begun}`);
    return "done";
  });
  const first = work();
  first.next();
  expect(() => atOnce(work())).toThrow("failed 1");
  expect(() => atOnce(first)).toThrow("failed 2");
  expect(atOnce(work())).toBe("done");
});
