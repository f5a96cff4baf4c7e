import { noticeShelf } from "../../src/app/noticeShelf";
import { kunming2020 as builtIn } from "../../src/core/notice/notices/kunming-2020/kunming2020";
import { otherAwards } from "../support/otherAwards";
import { secondNotice } from "../support/secondNotice";

/** A computer's memory, which outlives a page. */
function memory(text: string | null = null) {
  const kept = { text };
  return {
    load: () => kept.text,
    save: (next: string) => {
      kept.text = next;
    },
  };
}

test("what was chosen and seen is known again when the page opens anew", async () => {
  const computer = memory();
  const first = noticeShelf(builtIn, computer);
  await first.ready;
  first.add(otherAwards);
  first.choose(secondNotice);
  const again = noticeShelf(builtIn, computer);
  await again.ready;
  expect(again.state()).toEqual({ builtIn, chosen: secondNotice, known: [builtIn, secondNotice, otherAwards] });
  again.choose(builtIn);
  const third = noticeShelf(builtIn, computer);
  await third.ready;
  expect(third.state().chosen).toBe(builtIn);
  third.choose(null);
  const last = noticeShelf(builtIn, computer);
  await last.ready;
  expect(last.state().chosen).toBeNull();
});

test("a notice is known once, and the oldest are forgotten, but never the chosen one", () => {
  const shelf = noticeShelf(builtIn, memory());
  shelf.choose(otherAwards);
  shelf.add({ ...otherAwards });
  for (const version of ["1", "2", "3", "4", "5", "6", "6"]) shelf.add({ ...secondNotice, version });
  const { chosen, known } = shelf.state();
  expect(chosen).toBe(otherAwards);
  expect(known.map(({ id, version }) => `${id} ${version}`)).toEqual([
    "kunming-2020 1",
    "yunwu-2031 6",
    `${otherAwards.id} ${otherAwards.version}`,
    "yunwu-2031 5",
    "yunwu-2031 4",
    "yunwu-2031 3",
  ]);
});

test.each(["", "{", "[]", "1", '{"others":1}', '{"chosen":0,"others":[{"id":"x"}]}', '{"chosen":9,"others":[]}'])(
  "what cannot be read of what was remembered is left: %s",
  async (text) => {
    const shelf = noticeShelf(builtIn, memory(text));
    await shelf.ready;
    expect(shelf.state().known).toEqual([builtIn]);
    expect(shelf.state().chosen === null || shelf.state().chosen === builtIn).toBe(true);
  },
);

test("a computer that remembers nothing hinders nothing", async () => {
  const refuse = () => {
    throw new Error("SecurityError");
  };
  const shelf = noticeShelf(builtIn, { load: refuse, save: refuse });
  await shelf.ready;
  shelf.choose(secondNotice);
  expect(shelf.state().chosen).toBe(secondNotice);
});
