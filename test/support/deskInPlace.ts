import type { IncomingDesk } from "../../src/app/incomingDesk";
import { deskWork } from "../../src/incoming/deskWork";

/** A desk without a worker, where there is none: what comes of its work has passed through a copy all the same. */
export const deskInPlace: IncomingDesk = {
  unpack: async (file) => structuredClone(await deskWork.unpack({ file })),
  readUnit: async (file, name, notice) => structuredClone(await deskWork.readUnit({ file, name }, notice)),
  readPrior: async (file, notice) => structuredClone(await deskWork.readPrior({ file }, notice)),
  merge: async (request, notice) => structuredClone(await deskWork.merge(request, notice)),
  makeReturns: async (request, notice) => structuredClone(await deskWork.makeReturns(request, notice)),
  rest: () => undefined,
};
