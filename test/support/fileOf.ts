// jsdom's files cannot be read in the way that every browser offers.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.onerror = () => failed(reader.error);
    reader.readAsArrayBuffer(this);
  });
};

/** A file as a user chooses it. */
export function fileOf(bytes: Uint8Array, name: string): File {
  return new File([bytes as BlobPart], name);
}
