import { createHash, randomUUID } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { basename, dirname, join } from "node:path";
import { localTime } from "../../app/localTime";
import { UsageError } from "../command";
import { nodeErrorCode } from "../nodeErrorCode";
import type { OutputPlace } from "./outputPlace";

/** This run's sole right to write one file. */
export interface Lock {
  /** False when another run has taken it for a dead one's, or somebody has removed it. */
  isHeld(): boolean;
  /** A new name for the content on its way to the file, in the file's own folder. */
  temporary(): string;
  release(): void;
}

/** What stands in a lock file. */
interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When the run began, in ms since 1970. */
  readonly since: number;
}

/** No run lasts so long: past it, another computer's run is over, or its number belongs to another process. In ms. */
const longestRun = 2 * 60 * 60 * 1000;
/** A lock file is empty for a moment when it is made. In ms. */
const longestEmpty = 10_000;

const lockPattern = /^\.desk-([0-9a-f]{16})\.lock$/;
const temporaryPattern = /^\.desk-([0-9a-f]{16})-[0-9a-f-]{36}\.tmp$/;

/**
 * Takes the file for this run, and removes what killed runs left in its folder. Throws `UsageError` when another run
 * has it, and the system's error when the folder takes no file.
 */
export function takeLock({ path, file }: OutputPlace): Lock {
  const folder = dirname(file);
  const key = keyOf(file);
  const lockFile = lockFileOf(folder, key);
  // Before there is anything to leave behind: what is told meanwhile is heard once the lock is known.
  listenForEnd();
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname(), since: Date.now() };
  if (!makeLock(lockFile, owner)) {
    const other = readOwner(lockFile);
    if (isAtWork(lockFile)) throw new UsageError(takenText(path, lockFile, other));
    rmSync(lockFile, { force: true });
    if (!makeLock(lockFile, owner)) throw new UsageError(takenText(path, lockFile, readOwner(lockFile)));
  }
  const isHeld = () => readOwner(lockFile)?.token === owner.token;
  const release = () => {
    if (isHeld()) removeQuietly(lockFile);
    releaseOnSignal.delete(release);
  };
  releaseOnSignal.add(release);
  sweep(folder, key);
  return { isHeld, release, temporary: () => join(folder, `.desk-${key}-${randomUUID()}.tmp`) };
}

/** Short, since the file's own name may be as long as names can be; the same for all spellings that a disk takes for one. */
function keyOf(file: string): string {
  return createHash("sha256").update(basename(file).normalize("NFC").toLowerCase()).digest("hex").slice(0, 16);
}

function lockFileOf(folder: string, key: string): string {
  return join(folder, `.desk-${key}.lock`);
}

/** False when there is one already. */
function makeLock(lockFile: string, owner: Owner): boolean {
  let made: number;
  try {
    made = openSync(lockFile, "wx");
  } catch (error) {
    if (nodeErrorCode(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(made, JSON.stringify(owner));
    return true;
  } catch (error) {
    rmSync(lockFile, { force: true });
    throw error;
  } finally {
    closeSync(made);
  }
}

/** True while the run that made the lock may still be going on. */
function isAtWork(lockFile: string): boolean {
  const age = ageOf(lockFile);
  if (age === null) return false;
  const owner = readOwner(lockFile);
  if (owner === null) return age < longestEmpty;
  if (age > longestRun) return false;
  if (owner.host !== hostname()) return true;
  const startOfSystem = Date.now() - uptime() * 1000;
  return owner.since > startOfSystem && isRunning(owner.pid);
}

function ageOf(file: string): number | null {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process cannot be signalled, but it is there.
    return nodeErrorCode(error) === "EPERM";
  }
}

/** Null for a lock that is not there or not whole. */
function readOwner(lockFile: string): Owner | null {
  try {
    const read: unknown = JSON.parse(readFileSync(lockFile, "utf8"));
    return isOwner(read) ? read : null;
  } catch {
    return null;
  }
}

function isOwner(read: unknown): read is Owner {
  return (
    typeof read === "object" &&
    read !== null &&
    "token" in read &&
    typeof read.token === "string" &&
    "pid" in read &&
    Number.isSafeInteger(read.pid) &&
    Number(read.pid) > 0 &&
    "host" in read &&
    typeof read.host === "string" &&
    "since" in read &&
    Number.isFinite(read.since)
  );
}

/**
 * Removes the locks and temporary files of runs that are over. A temporary file exists only while its run holds the
 * lock of the same key, so that one without such a lock, or of a lock just taken, is a dead run's.
 */
function sweep(folder: string, justTaken: string): void {
  for (const name of namesIn(folder)) {
    const locked = lockPattern.exec(name)?.[1];
    const left = temporaryPattern.exec(name)?.[1];
    const key = locked ?? left;
    if (key === undefined) continue;
    const isOver = key === justTaken ? left !== undefined : !isAtWork(lockFileOf(folder, key));
    if (isOver) removeQuietly(join(folder, name));
  }
}

/** A folder that may be written but not listed has nothing that can be told to be ours. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be removed harms nobody: a lock and a temporary file are seen through when their run is over. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (nodeErrorCode(error) === null) throw error;
  }
}

function takenText(path: string, lockFile: string, owner: Owner | null): string {
  const where = owner && owner.host !== hostname() ? `电脑“${owner.host}”上的` : "";
  const since = owner ? `（${localTime(new Date(owner.since))}开始）` : "";
  return (
    `${where}另一次运行${since}正在写“${path}”，本次未写出；请等它结束后再试。` +
    `确知它已不在运行的，删去“${lockFile}”后再试。`
  );
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const releaseOnSignal = new Set<() => void>();

/**
 * A run that is told to end leaves no lock. Once begun, it listens on, also between two locks: a signal that has come
 * but has not been heard would be lost with its listener.
 */
function listenForEnd(): void {
  for (const signal of signals) {
    if (!process.listeners(signal).includes(endRun)) process.on(signal, endRun);
  }
}

function endRun(signal: NodeJS.Signals): void {
  for (const release of releaseOnSignal) release();
  // Once more, now without a listener, so that whoever waits for this run sees why it ended.
  process.off(signal, endRun);
  process.kill(process.pid, signal);
}
