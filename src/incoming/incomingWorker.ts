import "../shell/polyfills";
import { answerWork } from "../workers/answerWork";
import type { DeskRequest } from "./deskInWorker";
import { deskWork } from "./deskWork";

answerWork(({ work, given, notice }: DeskRequest) =>
  (deskWork[work] as (...of: unknown[]) => Promise<unknown>)(given, notice),
);
