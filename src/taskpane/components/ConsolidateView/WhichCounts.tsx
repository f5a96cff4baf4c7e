import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Words } from "../../strings/words";
import { useConsolidateViewStyles } from "./ConsolidateView.styles";
import { FileChanges } from "./FileChanges";
import type { Question } from "./questions";

/** No file's `given`. */
const asHeld = "held";

/** Asks which workbook of a sender counts, with what each says otherwise. */
export function WhichCounts({
  words,
  question: { sender, unit, files, held },
  nameOf,
  answer,
  onAnswer,
}: {
  readonly words: Words["consolidate"];
  readonly question: Question;
  /** The name in the list of a file, by its `given`. */
  readonly nameOf: (given: string) => string;
  /** A file's `given`, or null for what is held; undefined where nothing is said yet. */
  readonly answer: string | null | undefined;
  readonly onAnswer: (answer: string | null) => void;
}) {
  const styles = useConsolidateViewStyles();
  return (
    <li className={styles.question}>
      <Field label={words.which(unit ?? "")}>
        <RadioGroup
          name={sender}
          value={answer === null ? asHeld : (answer ?? "")}
          onChange={(_, { value }) => onAnswer(value === asHeld ? null : value)}
        >
          {held !== null && <Radio value={asHeld} label={words.keepHeld(held)} />}
          {files.map(({ given }) => (
            <Radio key={given} value={given} label={words.takeFile(nameOf(given))} />
          ))}
        </RadioGroup>
      </Field>
      {files.map(
        ({ given, changes }) =>
          changes && <FileChanges key={given} words={words} name={nameOf(given)} changes={changes} />,
      )}
    </li>
  );
}
