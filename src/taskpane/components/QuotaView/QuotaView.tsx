import { Link, Text, Title3 } from "@fluentui/react-components";
import { useMemo } from "react";
import { type CellRef, formatCell } from "../../../core/cells/cellRef";
import { awardUsage } from "../../../core/documents/summary/awardUsage";
import { compositions } from "../../../core/documents/summary/composition";
import type { Notice } from "../../../core/notice/notice";
import { quotaUsage } from "../../../core/quotas/quotaUsage";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { CompositionChart } from "./CompositionChart";
import { QuotaCard } from "./QuotaCard";
import { useQuotaViewStyles } from "./QuotaView.styles";

/** 名额: allotted, recommended and left, award by award, and who stands beyond. */
export default function QuotaView({
  words,
  notice,
  snapshot: { records },
  onJump,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly onJump: (cell: CellRef) => void;
}) {
  const styles = useQuotaViewStyles();
  const composed = useMemo(() => compositions(records, notice, ["age", "education", "frontline"]), [records, notice]);
  const unknown = records.unitInfo.find(({ source }) => source.unit === null);
  return (
    <div className={styles.view}>
      <Title3 as="h2">{words.quotas.title}</Title3>
      {unknown && (
        <Text>
          {words.quotas.unknownUnit}
          <Link onClick={() => onJump(unknown.unit.at)}>{formatCell(unknown.unit.at)}</Link>
        </Text>
      )}
      {awardUsage(records, notice).map((usage) => (
        <QuotaCard
          key={usage.award.id}
          words={words}
          usage={usage}
          beyond={quotaUsage(records, notice, usage.award).flatMap(({ quota, recommended }) =>
            quota === null ? [] : recommended.slice(quota.most),
          )}
          onJump={onJump}
        />
      ))}
      {composed.length > 0 && <Title3 as="h2">{words.quotas.composition}</Title3>}
      {composed.map((composition) => (
        <CompositionChart key={composition.field} words={words.quotas} composition={composition} onJump={onJump} />
      ))}
    </div>
  );
}
