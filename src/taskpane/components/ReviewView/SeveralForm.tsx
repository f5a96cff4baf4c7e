import { Button, Checkbox, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { nomineeName } from "../../../core/documents/nominee";
import { cityDecision } from "../../../core/quotas/cityDecisions";
import type { Nomination } from "../../../core/workbook/records";
import type { Words } from "../../strings/words";
import { useReviewViewStyles } from "./ReviewView.styles";

/** All nominations for an award with what the city thinks of each, to decide several at once. */
export function SeveralForm({
  words,
  nominations,
  values,
  onShow,
  onDecide,
}: {
  readonly words: Words["city"];
  readonly nominations: readonly Nomination[];
  /** The opinions that there are. */
  readonly values: readonly string[];
  readonly onShow: (nomination: Nomination) => void;
  readonly onDecide: (nominations: readonly Nomination[], value: string) => void;
}) {
  const styles = useReviewViewStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState("");
  const listed = nominations.filter((each) => `${each.source.unit ?? ""} ${nomineeName(each)}`.includes(search.trim()));
  const chosenOnes = listed.filter((each) => chosen.has(keyOf(each)));
  const choose = (some: readonly Nomination[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const each of some) isChosen ? next.add(keyOf(each)) : next.delete(keyOf(each));
    setChosen(next);
  };
  return (
    <div className={styles.several}>
      <Input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={styles.severalLine}>
        <Checkbox
          label={words.all(listed.length)}
          checked={chosenOnes.length === 0 ? false : chosenOnes.length === listed.length ? true : "mixed"}
          onChange={(_, { checked }) => choose(listed, checked === true)}
        />
        {values.map((value) => (
          <Button
            key={value}
            disabled={chosenOnes.length === 0}
            onClick={() => {
              onDecide(chosenOnes, value);
              setChosen(new Set());
            }}
          >
            {words.decide(value, chosenOnes.length)}
          </Button>
        ))}
      </div>
      <ul className={styles.severalLines} aria-label={words.several}>
        {listed.map((each) => (
          <li key={keyOf(each)} className={styles.severalLine}>
            <Checkbox
              label={words.nominee(nomineeName(each), each.source.unit ?? "")}
              checked={chosen.has(keyOf(each))}
              onChange={(_, { checked }) => choose([each], checked === true)}
            />
            <Text size={200}>{words.decision[cityDecision(each)]}</Text>
            <Button appearance="subtle" className={styles.show} onClick={() => onShow(each)}>
              {words.show}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Rows do not move while the list is shown, or the workbook is read anew. */
function keyOf({ source: { sheet, row } }: Nomination): string {
  return `${sheet} ${row}`;
}
