import { Text } from "@fluentui/react-components";
import type { Notice } from "../../../core/notice/notice";
import { cityDecisions } from "../../../core/quotas/cityDecisions";
import type { Records } from "../../../core/workbook/records";
import type { Words } from "../../strings/words";
import { useReviewViewStyles } from "./ReviewView.styles";

/** How many the city has agreed to of each award, against the notice's number. */
export function CityTotals({
  words,
  records,
  notice,
}: {
  readonly words: Words["city"];
  readonly records: Records;
  readonly notice: Notice;
}) {
  const styles = useReviewViewStyles();
  return (
    <ul className={styles.totals} aria-label={words.totals}>
      {cityDecisions(records, notice).map(({ award, agreed, open, total }) => (
        <li key={award.id} className={total !== null && agreed > total ? styles.over : undefined}>
          <Text block size={200}>
            {award.name}
          </Text>
          <Text block>{words.agreed(agreed, total, open)}</Text>
        </li>
      ))}
    </ul>
  );
}
