import { deflateSync, strToU8 } from "fflate";
import { decodeXml } from "../../../../src/hosts/xlsx/package/decodeXml";
import {
  inflateByFflate,
  inflatePieces,
  inflatePiecesByFflate,
  inflateRaw,
} from "../../../../src/hosts/xlsx/package/inflateRaw";

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

describe.each([
  ["fflate", inflatePiecesByFflate],
  ["what this machine has", inflatePieces],
])("inflating piece by piece by %s", (_, inflate) => {
  test("harms no Chinese character at the seams", () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `岩英𠮷${"昆明富民县总工会"[i % 8]}${i}`).join("\n");
    const pieces = [...decodeXml(inflate(deflateSync(strToU8(text))), "a.xml")];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("") === text).toBe(true);
  });

  test("gives nothing of an empty stream", () => {
    expect([...decodeXml(inflate(deflateSync(new Uint8Array(0))), "a.xml")].join("")).toBe("");
  });

  test("throws at what is no deflate stream, and gives no more of one that is cut off than there is", () => {
    const lengthOf = (stream: Uint8Array) => [...inflate(stream)].reduce((sum, piece) => sum + piece.length, 0);
    expect(() => lengthOf(new Uint8Array([0xff, 0xff, 0xff]))).toThrow();
    const random = Uint8Array.from({ length: 300_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 13);
    const whole = deflateSync(random);
    expect(lengthOf(whole)).toBe(random.length);
    const lengthOfCut = () => {
      try {
        return lengthOf(whole.subarray(0, whole.length / 2));
      } catch {
        return 0;
      }
    };
    expect(lengthOfCut()).toBeLessThan(random.length);
  });
});

test("Node's own zlib is used where it can be", () => {
  const lengthsBy = (inflate: typeof inflatePieces) =>
    [...inflate(deflateSync(new Uint8Array(2 ** 19)))].map((piece) => piece.length);
  expect(lengthsBy(inflatePieces)).not.toEqual(lengthsBy(inflatePiecesByFflate));
});

test.each([0, 1, 2, 3])("no character is harmed when a piece ends %s bytes into it", (split) => {
  const bytes = strToU8("<a>𠮷</a>");
  expect([...decodeXml([bytes.subarray(0, 3 + split), bytes.subarray(3 + split)], "a.xml")].join("")).toBe("<a>𠮷</a>");
});
