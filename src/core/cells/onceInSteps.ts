/**
 * Work in steps that is done once, whoever asks for it: each goes on where the others have left off. Where it fails, the
 * next begins anew.
 */
export function onceInSteps<T>(begin: () => Generator<void, T>): () => Generator<void, T> {
  let begun: Generator<void, T> | null = null;
  let done: { readonly value: T } | null = null;
  return function* () {
    while (!done) {
      begun ??= begin();
      const step = nextOf(begun);
      if (step.done) done = { value: step.value };
      else yield;
    }
    return done.value;
  };

  function nextOf(steps: Generator<void, T>): IteratorResult<void, T> {
    try {
      return steps.next();
    } catch (error) {
      begun = null;
      throw error;
    }
  }
}
