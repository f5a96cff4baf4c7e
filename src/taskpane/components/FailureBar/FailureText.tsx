import type { Failure } from "../../session";

/** What is in the way, in a sentence; of a fault of ours, what to do, and the detail for whoever looks after it. */
export function FailureText({
  words,
  failure: { kind, text },
}: {
  readonly words: { readonly fault: string } & { readonly [kind in Failure["kind"]]?: string };
  readonly failure: Failure;
}) {
  if (kind !== "fault") return words[kind] ?? text;
  return (
    <>
      {words.fault} <code>{text}</code>
    </>
  );
}
