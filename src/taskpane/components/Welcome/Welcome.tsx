import { Button, Field, Select, Text, Title3 } from "@fluentui/react-components";
import { useState } from "react";
import { groupBy } from "../../../core/cells/groupBy";
import type { Notice } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { useWelcomeStyles } from "./Welcome.styles";

/** Shown while no nomination workbook is open: make one, or get help. */
export default function Welcome({
  words,
  notice,
  onCreate,
  onRetry,
  onConsolidate,
  onHelp,
}: {
  readonly words: Words["welcome"];
  readonly notice: Notice;
  readonly onCreate: (unit: string) => void;
  readonly onRetry: () => void;
  readonly onConsolidate: () => void;
  readonly onHelp: () => void;
}) {
  const styles = useWelcomeStyles();
  const [unit, setUnit] = useState("");
  return (
    <div className={styles.welcome}>
      <Title3 as="h1">{words.title}</Title3>
      <Text as="p">{words.advice}</Text>
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
      <Button appearance="primary" disabled={unit === ""} onClick={() => onCreate(unit)}>
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
