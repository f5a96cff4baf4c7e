import { memoised, remembered } from "../../../src/core/cells/memoised";

test("computes once for each object, also where the result is null", () => {
  const asked: string[] = [];
  const firstLetter = memoised(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name[0] ?? null;
  });
  const fumin = { name: "富民" };
  const blank = { name: "" };
  expect([fumin, blank, fumin, blank].map(firstLetter)).toEqual(["富", null, "富", null]);
  expect(asked).toEqual(["富民", ""]);
  expect(firstLetter({ name: "富民" })).toBe("富");
  expect(asked).toHaveLength(3);
});

describe("a function that remembers texts", () => {
  test("computes once for a text, also where the result is null", () => {
    const asked: string[] = [];
    const firstLetter = remembered((text) => {
      asked.push(text);
      return text[0] ?? null;
    });
    expect(["富民", "", "富民", ""].map(firstLetter)).toEqual(["富", null, "富", null]);
    expect(asked).toEqual(["富民", ""]);
  });

  test("computes anew for a text that came long ago, and remembers one that comes again and again", () => {
    const asked = { often: 0, once: 0 };
    const lengthOf = remembered((text) => {
      if (text === "often" || text === "once") asked[text]++;
      return text.length;
    });
    lengthOf("once");
    for (let nth = 0; nth < 10_000; nth++) {
      lengthOf(String(nth));
      expect(lengthOf("often")).toBe(5);
    }
    // But for the few others that have its place.
    expect(asked.often).toBeLessThan(50);
    expect(lengthOf("once")).toBe(4);
    expect(asked.once).toBe(2);
  });

  test("computes anew for a text that is too long to keep", () => {
    let asked = 0;
    const lengthOf = remembered((text) => {
      asked++;
      return text.length;
    });
    expect(["长".repeat(2000), "长".repeat(2000)].map(lengthOf)).toEqual([2000, 2000]);
    expect(asked).toBe(1);
    expect(["长".repeat(2001), "长".repeat(2001)].map(lengthOf)).toEqual([2001, 2001]);
    expect(asked).toBe(3);
  });
});
