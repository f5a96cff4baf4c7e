import type { Failure } from "../../session";

/** What is in the way, in a sentence; of a fault of ours, what to do, and the detail for whoever looks after it. */
export function FailureText({
  words,
  failure: { kind, text },
}: {
  readonly words: { readonly fault: string; readonly left?: string };
  readonly failure: Failure;
}) {
  if (kind === "said") return text;
  if (kind === "left") return words.left;
  return (
    <>
      {words.fault} <code>{text}</code>
    </>
  );
}
