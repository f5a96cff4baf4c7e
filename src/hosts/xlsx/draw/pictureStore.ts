import { fileNameKey } from "../../../core/cells/characters";
import { exifTurn, type Turn, upright, withoutTurn } from "./exifOrientation";
import { pictureSize } from "./pictureSize";

/** A picture in the workbook's media, with its size in pixels as it is stored. */
export interface StoredPicture {
  readonly file: string;
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
}

/** The pictures that sheets of one workbook show, each kept once however many show it. */
export interface PictureStore {
  /** Finds a picture by its file's name, as it looks and whatever the case; null where it is not at hand or is no picture. */
  find(name: string): StoredPicture | null;
  /** The bytes of those found, by the names of their files in the workbook. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** `files` are the pictures at hand by the names of their files. */
export function pictureStore(files: ReadonlyMap<string, Uint8Array>): PictureStore {
  const bytesByName = new Map([...files].map(([name, bytes]) => [fileNameKey(name), bytes]));
  const found = new Map<string, StoredPicture | null>();
  const media = new Map<string, Uint8Array>();

  function store(bytes: Uint8Array | undefined): StoredPicture | null {
    const size = bytes && pictureSize(bytes);
    if (!bytes || !size) return null;
    const file = `image${media.size + 1}.${size.kind}`;
    const turn = size.kind === "jpeg" ? exifTurn(bytes) : upright;
    media.set(file, turn === upright ? bytes : withoutTurn(bytes));
    return { file, turn, width: size.width, height: size.height };
  }
  return {
    media,
    find(name) {
      const key = fileNameKey(name);
      const known = found.get(key);
      if (known !== undefined) return known;
      const picture = store(bytesByName.get(key));
      found.set(key, picture);
      return picture;
    },
  };
}
