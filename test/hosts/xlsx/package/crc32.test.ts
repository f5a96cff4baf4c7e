import { strToU8 } from "fflate";
import { crc32, crc32ByTable } from "../../../../src/hosts/xlsx/package/crc32";

test.each([
  ["by table", crc32ByTable],
  ["by what this machine has", crc32],
])("the checksum %s is the one of the standard, in one go or two", (_, checksum) => {
  expect(checksum(strToU8("123456789"))).toBe(0xcbf43926);
  expect(checksum(strToU8("6789"), checksum(strToU8("12345")))).toBe(0xcbf43926);
  expect(checksum(new Uint8Array(0))).toBe(0);
  expect(checksum(Uint8Array.from({ length: 256 }, (_, byte) => byte))).toBe(0x29058c73);
});
