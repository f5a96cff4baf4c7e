import { createHash } from "node:crypto";
import { sha256 } from "../../../src/core/cells/sha256";

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("the hash of “%s” is the one of FIPS 180-4", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test("texts of every length about a block, and of characters of every width, hash as Node hashes them", () => {
  for (let length = 0; length < 140; length++) {
    const text = Array.from({ length }, (_, at) => ["a", "é", "通", "𠮷"][at % 4]).join("");
    for (const each of ["x".repeat(length), text]) {
      expect(sha256(each)).toBe(createHash("sha256").update(each, "utf8").digest("hex"));
    }
  }
});
