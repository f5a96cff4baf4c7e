import type { IncomingDesk } from "../../src/app/incomingDesk";
import type { Notice } from "../../src/core/notice/notice";
import { deskWork } from "../../src/incoming/deskWork";

/** A desk without a worker, where there is none: what comes of its work has passed through a copy all the same. */
export function deskInPlace(notice: () => Notice): IncomingDesk {
  return {
    readUnit: async (file, name) => structuredClone(await deskWork.readUnit({ file, name }, notice())),
    readPrior: async (file) => structuredClone(await deskWork.readPrior({ file }, notice())),
    merge: async (request) => structuredClone(await deskWork.merge(request, notice())),
    rest: () => undefined,
  };
}
