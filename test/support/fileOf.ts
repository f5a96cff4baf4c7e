/** A file as a user chooses it. jsdom's files cannot be read in the way that every browser offers. */
export function fileOf(bytes: Uint8Array, name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes.slice().buffer });
}
