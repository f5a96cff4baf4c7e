import { Link, Subtitle2, Text, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import type { Composition } from "../../../core/documents/summary/composition";
import type { Words } from "../../strings/words";
import { useQuotaViewStyles } from "./QuotaView.styles";

/** Who is recommended, by one question, as bars that are a table too; a press on a bar lists who is in it. */
export function CompositionChart({
  words,
  composition: { field, bands },
  onJump,
}: {
  readonly words: Words["quotas"];
  readonly composition: Composition;
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useQuotaViewStyles();
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const most = Math.max(...bands.map(({ persons }) => persons.length));
  const shown = bands.find(({ name, persons }) => name === chosen && persons.length > 0);
  const title = words.composed[field];
  return (
    <section className={styles.card} aria-label={title}>
      <Subtitle2 as="h3">{title}</Subtitle2>
      <table className={styles.chart} aria-label={title}>
        <tbody>
          {bands.map(({ name, persons }) => (
            <tr key={name ?? ""}>
              <th scope="row" className={styles.band}>
                <ToggleButton
                  appearance="subtle"
                  className={styles.bandName}
                  checked={shown?.name === name}
                  disabled={persons.length === 0}
                  title={words.listThem}
                  onClick={() => setChosen(chosen === name ? undefined : name)}
                >
                  {words.band(name)}
                </ToggleButton>
              </th>
              <td className={styles.share}>
                <svg className={styles.shareBar} aria-hidden="true">
                  <rect width={`${(100 * persons.length) / most}%`} height="100%" rx="2" className={styles.shareFill} />
                </svg>
              </td>
              <td className={styles.count}>{persons.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown && (
        <div role="status">
          <Text size={200}>{words.inBand(words.band(shown.name), shown.persons.length)}</Text>
          <ul className={styles.beyond}>
            {shown.persons.map(({ name, nomination }) => (
              <li key={`${name.at.sheet}!${name.at.row}:${name.at.column}`}>
                <Link onClick={() => onJump(name.at)}>{name.text}</Link> {nomination.recordId.text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
