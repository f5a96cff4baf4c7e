/** What is known of a file on the computer that the page may write back to. */
export interface DiskState {
  readonly handle: FileSystemFileHandle;
  /** Of what was read from it or written to it last. */
  readonly digest: string;
}

/** The file on the computer that a workbook was opened from. */
export interface DiskFile {
  readonly state: () => DiskState;
  /**
   * Asks the user, where the browser wants that, whether the page may write to the file. To be called while the browser
   * still knows of his click or key.
   */
  ask(): Promise<boolean>;
  /**
   * Writes to the file unless somebody else has written to it since; `over`: then, too.
   * @param keep keeps what stands in the file and was not written by this page, before it is written over
   */
  save(bytes: Uint8Array, over: boolean, keep: (before: Uint8Array) => Promise<void>): Promise<Saving>;
}

/** `refused`: by the browser, the system, or a program that has the file open. `gone`: it was deleted or moved. */
type Saving = "saved" | "changed" | "refused" | "gone";

export function diskFile(known: DiskState): DiskFile {
  let state = known;
  /** What the page itself has written last. */
  let own: string | null = null;
  const read = async () => new Uint8Array(await (await state.handle.getFile()).arrayBuffer());

  return {
    state: () => state,
    async ask() {
      try {
        return ((await state.handle.requestPermission?.({ mode: "readwrite" })) ?? "granted") === "granted";
      } catch {
        return false;
      }
    },
    async save(bytes, over, keep) {
      let before: Uint8Array;
      try {
        before = await read();
      } catch (error) {
        return isNamed(error, "NotFoundError") ? "gone" : "refused";
      }
      const standing = await digestOf(before);
      if (standing !== state.digest && !over) return "changed";
      if (standing !== own) await keep(before);
      try {
        // The browser writes beside the file, and puts it in its place once all is there.
        const writer = await state.handle.createWritable();
        await writer.write(ownBuffer(bytes));
        await writer.close();
        const digest = await digestOf(bytes);
        if ((await digestOf(await read())) !== digest) return "refused";
        own = digest;
        state = { ...state, digest };
        return "saved";
      } catch (error) {
        return isNamed(error, "NotFoundError") ? "gone" : "refused";
      }
    },
  };
}

/** SHA-256 as hexadecimal digits. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", ownBuffer(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : bytes.slice();
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
