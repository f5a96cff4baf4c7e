import type { PageWords } from "./strings/zhCN";

/** Why the page does not do something, to be said in the language of the interface. */
export type Refusal = (words: PageWords["refused"]) => string;

/** Something that the user has asked for cannot be done. Nothing has been changed. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super("refused");
    this.name = "Refused";
  }
}
