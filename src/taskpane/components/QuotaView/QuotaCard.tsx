import { Link, ProgressBar, Subtitle2, Text } from "@fluentui/react-components";
import type { CellRef } from "../../../core/cells/cellRef";
import { nomineeName } from "../../../core/documents/nominee";
import type { AwardUsage } from "../../../core/documents/summary/awardUsage";
import type { Nomination } from "../../../core/workbook/records";
import type { Words } from "../../strings/words";
import { useQuotaViewStyles } from "./QuotaView.styles";

/** An award's use of its quota as a bar, and the rows beyond it. */
export function QuotaCard({
  words: { quotas: words, named, aside },
  usage: { award, allotment, quota, left, recommended, unreviewed },
  beyond,
  onJump,
}: {
  readonly words: Words;
  readonly usage: AwardUsage;
  /** The nominations beyond the quota, by rank. */
  readonly beyond: readonly Nomination[];
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useQuotaViewStyles();
  const { name, measure } = award;
  const over = left !== null && left < 0;
  const allotted = quota !== null ? `${quota}${measure}` : left === null ? words.noQuota : String(allotment);
  return (
    <section className={styles.card}>
      <Subtitle2 as="h3">{name}</Subtitle2>
      {quota !== null && (
        <ProgressBar
          aria-label={named(name, `${words.recommended} ${recommended}/${quota}`)}
          className={styles.bar}
          max={Math.max(quota, recommended, 1)}
          value={recommended}
          color={over ? "error" : "brand"}
        />
      )}
      <dl className={styles.figures}>
        <Figure name={words.allotted} value={allotted} />
        <Figure name={words.recommended} value={`${recommended}${measure}`} />
        {left !== null && (
          <Figure name={over ? words.over : words.left} value={`${Math.abs(left)}${measure}`} striking={over} />
        )}
        {unreviewed > 0 && <Figure name={words.unreviewed} value={`${unreviewed}${measure}`} />}
      </dl>
      {beyond.length > 0 && (
        <>
          <Text size={200}>{words.overRows}</Text>
          <ul className={styles.beyond}>
            {beyond.map((nomination) => (
              <li key={`${nomination.source.sheetName}!${nomination.source.row}`}>
                <Link onClick={() => onJump(nomination.review.at)}>
                  {aside(
                    nomineeName(nomination),
                    nomination.rank.value === null ? words.unranked : words.rank(nomination.rank.value),
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Figure({
  name,
  value,
  striking = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly striking?: boolean;
}) {
  const styles = useQuotaViewStyles();
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={striking ? styles.striking : styles.value}>{value}</dd>
    </div>
  );
}
