import type { DocumentName } from "../commandName";
import type { DocumentRecord } from "./document";
import { forms } from "./forms";
import { letters } from "./letters";
import { summary } from "./summary";

/** Every document. The names stand apart, so that a pane that begins does not bring the command line's words along. */
export const documents: Readonly<Record<DocumentName, DocumentRecord>> = { letters, summary, forms };
