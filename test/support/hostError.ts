import { HostError, type HostErrorCode } from "../../src/hosts/workbookHost";

/** The code of the `HostError` that `act` throws and its message; any other error passes on. */
export function hostErrorOf(act: () => unknown): { code: HostErrorCode; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("nothing was thrown");
}
