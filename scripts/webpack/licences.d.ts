import type { Compiler } from "webpack";

export declare class Licences {
  constructor(fileName: string, options?: { readonly copied?: readonly string[] });
  apply(compiler: Compiler): void;
}
