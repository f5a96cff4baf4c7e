import { Button, Field, Select, Text, Title3 } from "@fluentui/react-components";
import { useState } from "react";
import { groupBy } from "../../../core/cells/groupBy";
import type { Notice } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { FirstSteps } from "../FirstSteps/FirstSteps";
import { useWelcomeStyles } from "./Welcome.styles";

/** Shown while no nomination workbook is open: make one, or get help. */
export default function Welcome({
  words,
  otherThan,
  named,
  notice: own,
  known,
  onCreate,
  onRetry,
  onConsolidate,
  onHelp,
}: {
  readonly words: Words["welcome"];
  /** The notice that judges, where the open workbook was made for another. */
  readonly otherThan: Notice | null;
  readonly named: Words["notice"]["named"];
  /** The one that is offered first. */
  readonly notice: Notice;
  readonly known: readonly Notice[];
  readonly onCreate: (unit: string, notice: Notice) => void;
  readonly onRetry: () => void;
  readonly onConsolidate: () => void;
  readonly onHelp: () => void;
}) {
  const styles = useWelcomeStyles();
  const [unit, setUnit] = useState("");
  const [chosen, setChosen] = useState(own);
  const notice = known.includes(chosen) ? chosen : own;
  return (
    <div className={styles.welcome}>
      <Title3 as="h1">{otherThan ? words.otherTitle : words.title}</Title3>
      <Text as="p">{otherThan ? words.otherAdvice(otherThan.documentNumber) : words.advice}</Text>
      {!otherThan && <FirstSteps words={words.steps} />}
      {known.length > 1 && (
        <Field label={words.notice} className={styles.unit}>
          <Select
            value={String(known.indexOf(notice))}
            onChange={(_, { value }) => {
              setChosen(known[Number(value)] ?? own);
              setUnit("");
            }}
          >
            {known.map((each, index) => (
              <option key={`${each.id} ${each.version}`} value={String(index)}>
                {named(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.unit} className={styles.unit}>
        <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
          <option value="">{words.choose}</option>
          {[...groupBy(notice.units, (each) => each.class)].map(([unitClass, units]) => (
            <optgroup key={unitClass} label={unitClass}>
              {units.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" disabled={unit === ""} onClick={() => onCreate(unit, notice)}>
        {words.create}
      </Button>
      <div className={styles.others}>
        <Button onClick={onRetry}>{words.retry}</Button>
        <Button onClick={onConsolidate}>{words.consolidate}</Button>
        <Button onClick={onHelp}>{words.help}</Button>
      </div>
    </div>
  );
}
