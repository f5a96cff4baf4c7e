import type { OpenedWord } from "../../../core/word/wordContent";
import { HostError } from "../../workbookHost";
import { allowance } from "../../xlsx/package/limits";
import { readRelationships } from "../../xlsx/package/relationships";
import { openPackage, textPieces } from "../../xlsx/package/zipPackage";
import { readBody } from "./readBody";
import { noDocument, ofDocuments } from "./refusals";

/** Bytes of a picture in a form: scans are larger than photos, and more than this is neither. */
const largestPicture = 30 * 2 ** 20;

/**
 * Reads a .docx: what it says, in tables and paragraphs, and the pictures in it. Macros, links to elsewhere and embedded
 * objects are not looked at. Throws `HostError`, with a sentence about documents.
 */
export function readDocx(bytes: Uint8Array): OpenedWord {
  try {
    const pkg = openPackage(bytes, { onlyRead: true });
    const main = readRelationships(pkg, "").find(({ type }) => type === "officeDocument")?.target;
    if (main === undefined || !pkg.has(main)) throw noDocument(bytes);
    const pictures = new Map(
      readRelationships(pkg, main).flatMap(({ id, type, target }) =>
        type === "image" && pkg.has(target) ? [[id, target] as const] : [],
      ),
    );
    const known = new Set(pictures.values());
    const weigh = allowance(bytes.length);
    const content = readBody(textPieces(pkg, main), main, weigh, (id) => pictures.get(id) ?? null);
    if (!content) throw noDocument(bytes);
    return {
      content,
      picture(name) {
        if (!known.has(name)) return null;
        try {
          const picture = pkg.content(name).bytes();
          return picture.length > largestPicture ? null : picture;
        } catch (error) {
          if (error instanceof HostError) return null;
          throw error;
        }
      },
    };
  } catch (error) {
    throw error instanceof HostError ? ofDocuments(error, bytes) : error;
  }
}
