import { deflateSync, strToU8 } from "fflate";
import { decodeXml } from "../../../../src/hosts/xlsx/package/decodeXml";
import { inflateStepwise } from "../../../../src/hosts/xlsx/package/inflate";
import { inflateByFflate, inflateRaw } from "../../../../src/hosts/xlsx/package/inflateRaw";

const content = strToU8("昆明市总工会𠮷".repeat(500));
const data = deflateSync(content);

describe.each([
  ["fflate", inflateByFflate],
  ["what this machine has", inflateRaw],
])("inflating by %s", (_, inflate) => {
  test("gives back what was put in", () => {
    expect(Buffer.compare(inflate(data, content.length), content)).toBe(0);
    expect(inflate(deflateSync(new Uint8Array(0)), 0)).toHaveLength(0);
  });

  test("never gives more than was declared", () => {
    const most = () => {
      try {
        return inflate(data, 100).length;
      } catch {
        return 0;
      }
    };
    expect(most()).toBeLessThanOrEqual(100);
  });

  test("throws at what is no deflate stream", () => {
    expect(() => inflate(new Uint8Array([0xff, 0xff, 0xff]), 100)).toThrow();
  });
});

test("a large part comes piece by piece, no Chinese character harmed at the seams", () => {
  const text = Array.from({ length: 60_000 }, (_, i) => `岩英𠮷${"昆明富民县总工会"[i % 8]}${i}`).join("\n");
  const pieces = [...inflateStepwise(deflateSync(strToU8(text)))];
  expect(pieces.length).toBeGreaterThan(1);
  expect([...decodeXml(pieces, "a.xml")].join("") === text).toBe(true);
});

test.each([0, 1, 2, 3])("no character is harmed when a piece ends %s bytes into it", (split) => {
  const bytes = strToU8("<a>𠮷</a>");
  expect([...decodeXml([bytes.subarray(0, 3 + split), bytes.subarray(3 + split)], "a.xml")].join("")).toBe("<a>𠮷</a>");
});
