import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkFilled } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { currentStep, type JobStep, jobSteps } from "../../../core/issues/jobSteps";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { useStepLineStyles } from "./StepLine.styles";

/** The unit's job from beginning to end, how far each step is, and which is to be done now; a press goes there. */
export function StepLine({
  words,
  snapshot,
  onStep,
}: {
  readonly words: Words["steps"];
  readonly snapshot: Snapshot;
  readonly onStep: (step: JobStep) => void;
}) {
  const styles = useStepLineStyles();
  // Of a long list it takes its time, and what is being typed goes before.
  const known = useDeferredValue(snapshot);
  const steps = useMemo(() => jobSteps(known, known.issues, known.inForce.notice), [known]);
  if (steps.length === 0) return null;
  const current = currentStep(steps);
  return (
    <nav aria-label={words.label} className={styles.line}>
      {steps.map((step) => {
        const { name, state } = step;
        const isCurrent = step === current;
        const told = words.told(words.state(step), isCurrent);
        return (
          <Button
            key={name}
            appearance="transparent"
            aria-current={isCurrent ? "step" : undefined}
            title={words.name[name] + told}
            className={mergeClasses(styles.step, isCurrent && styles.current, state === "done" && styles.done)}
            onClick={() => onStep(step)}
          >
            {state === "done" && <CheckmarkFilled className={styles.mark} />}
            {words.name[name]}
            <span className={styles.heard}>{told}</span>
            {isCurrent && step.total > step.done && (
              <span aria-hidden="true" className={styles.left}>
                {step.total - step.done}
              </span>
            )}
            <span className={styles.share} style={{ width: `${100 * shareOf(step)}%` }} />
          </Button>
        );
      })}
    </nav>
  );
}

/** From 0 to 1. */
function shareOf({ state, done, total }: JobStep): number {
  if (state === "done") return 1;
  return total === 0 ? 0 : done / total;
}
