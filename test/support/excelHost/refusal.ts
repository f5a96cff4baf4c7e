/** Why Excel refuses a call; `code` is one of `Excel.ErrorCodes`. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

export function refuse(code: string, message: string): never {
  throw new Refusal(code, message);
}
