import { Button, Input, Select, Text, ToggleButton } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { isBetweenUnits } from "../../../core/consolidation/betweenUnits";
import type { Issue } from "../../../core/issues/issue";
import { isOpen, tally } from "../../../core/issues/report";
import type { ToldIssues } from "../../../core/issues/stillToFill";
import type { Notice } from "../../../core/notice/notice";
import type { OnEdit } from "../../actions";
import { groupings, type IssueFilter, issueLines } from "../../issueFilter";
import type { Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { CellPanel } from "../CellPanel/CellPanel";
import { IssueList } from "../IssueList/IssueList";
import { LevelFilter } from "../LevelFilter/LevelFilter";
import { CheckBar } from "./CheckBar";
import { useCheckViewStyles } from "./CheckView.styles";
import { groupHeading } from "./groupHeading";

export interface CheckViewProps {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly told: ToldIssues;
  readonly selection: CellRef | null;
  /** The key of the chosen issue. */
  readonly current: string | null;
  readonly filter: IssueFilter;
  readonly live: boolean;
  readonly onCheck: () => void;
  /** Left out where merged cells need not be asked for. */
  readonly onMerges?: () => void;
  readonly onReport: () => void;
  readonly onClear: () => void;
  readonly onLive: (live: boolean) => void;
  readonly onFixAll: () => void;
  readonly onFilter: (filter: Partial<IssueFilter>) => void;
  readonly onChoose: (issue: Issue) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onFillIn: (cell: CellRef) => void;
  readonly onJump: (cell: CellRef) => void;
  readonly onEdit: OnEdit;
}

/** 校验: the check itself, its issues, and the selected cell. */
export function CheckView(props: CheckViewProps) {
  const { words, snapshot, told, current, filter, onMerges, onFilter, onChoose } = props;
  const styles = useCheckViewStyles();
  const { records } = snapshot;
  const { issues, toFill } = told;
  const lines = useMemo(() => issueLines(issues, filter, records), [issues, filter, records]);
  const counts = useMemo(() => tally(issues), [issues]);
  const between = useMemo(
    () => (records.scope === "city" ? issues.filter(isOpen).filter(isBetweenUnits(records)).length : null),
    [issues, records],
  );
  const isMerged = useMemo(() => issues.some(({ rule }) => rule === "wb-merged-data"), [issues]);
  const safe = useMemo(() => issues.some(({ fix }) => fix?.safe), [issues]);
  return (
    <div className={styles.view}>
      <CheckBar {...props} words={words.check} fixable={safe} />
      {onMerges && (snapshot.data.mergesUnread || isMerged) && (
        <div className={styles.line}>
          <Text size={200}>{words.check.mergesCost}</Text>
          <Button onClick={onMerges}>{words.check.merges}</Button>
        </div>
      )}
      <div className={styles.filters}>
        <LevelFilter words={words} counts={counts} hidden={filter.hidden} onHidden={(hidden) => onFilter({ hidden })} />
        {between !== null && (
          <ToggleButton checked={filter.betweenUnits} onClick={() => onFilter({ betweenUnits: !filter.betweenUnits })}>
            {words.check.betweenUnits(between)}
          </ToggleButton>
        )}
        <div className={styles.line}>
          <Input
            type="search"
            className={styles.search}
            aria-label={words.check.search}
            placeholder={words.check.search}
            value={filter.search}
            onChange={(_, { value }) => onFilter({ search: value })}
          />
          <Select
            aria-label={words.check.grouping}
            value={filter.grouping}
            onChange={(_, { value }) => {
              const grouping = groupings.find((each) => each === value);
              if (grouping) onFilter({ grouping });
            }}
          >
            {groupings.map((each) => (
              <option key={each} value={each}>
                {words.check.groupings[each]}
              </option>
            ))}
          </Select>
          <Button
            className={styles.step}
            aria-label={words.check.previous}
            title={words.check.previous}
            icon={<ArrowUpRegular />}
            onClick={() => props.onStep(-1)}
          />
          <Button
            className={styles.step}
            aria-label={words.check.next}
            title={words.check.next}
            icon={<ArrowDownRegular />}
            onClick={() => props.onStep(1)}
          />
        </div>
      </div>
      {toFill.length > 0 && (
        <Text role="status" className={styles.toFill}>
          {words.check.toFill(toFill.length)}
        </Text>
      )}
      {lines.length > 0 ? (
        <IssueList
          words={words}
          lines={lines}
          headings={(line) => groupHeading(line, filter.grouping, records, words.check)}
          current={current}
          onChoose={onChoose}
        />
      ) : (
        <Text role="status" className={styles.none}>
          {issues.length > 0 ? words.check.noneShown : toFill.length > 0 ? words.check.noneBesides : words.check.none}
        </Text>
      )}
      <CellPanel {...props} issues={issues} onNext={lines.length > 0 ? () => props.onStep(1) : null} />
    </div>
  );
}
