import { Subtitle2, Text, Title3 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { nomineeName } from "../../../core/documents/nominee";
import { issuesInOrder } from "../../../core/documents/report/issuesInOrder";
import { indexRows } from "../../../core/issues/rowIndex";
import type { Notice } from "../../../core/notice/notice";
import { formRow } from "../../../core/workbook/formRow";
import { nominationsOf } from "../../../core/workbook/nominations";
import { recordLabel } from "../../../core/workbook/recordLabel";
import type { OnEdit } from "../../actions";
import { fieldText } from "../../fieldText";
import { levelOf } from "../../issueFilter";
import type { Photos, Snapshot } from "../../session";
import type { Words } from "../../strings/words";
import { usePerson } from "../../usePerson";
import { IssueLines } from "../IssueLines/IssueLines";
import { NomineePhotos, type PicturesIn } from "../NomineePhotos/NomineePhotos";
import { RecordBar } from "../RecordBar/RecordBar";
import { CityReview } from "./CityReview";
import { CityTotals } from "./CityTotals";
import { reviewed, tellingFields, unitsOwn } from "./glance";
import { ReviewForm } from "./ReviewForm";
import { useReviewViewStyles } from "./ReviewView.styles";

/** 审核: a nomination at a glance with its issues, and what the reviewer or the city office decides about it. */
export default function ReviewView({
  words,
  notice,
  snapshot,
  selection,
  photos,
  onPhotos,
  picturesIn,
  onJump,
  onEdit,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  readonly selection: CellRef | null;
  readonly photos: Photos;
  readonly onPhotos: (files: readonly File[]) => void;
  /** The bytes of pictures that stand in cells; null where they cannot be had. */
  readonly picturesIn: PicturesIn | null;
  readonly onJump: (cell: CellRef) => void;
  readonly onEdit: OnEdit;
}) {
  const styles = useReviewViewStyles();
  const { records } = snapshot;
  const isCity = records.scope === "city";
  const rows = useMemo(() => indexRows(records), [records]);
  const nomination = useMemo(() => reviewed(snapshot, selection), [snapshot, selection]);
  const person = usePerson(snapshot, nomination && formRow(snapshot, nomination.review.at));
  if (!nomination) return <Text className={styles.view}>{words.review.none}</Text>;

  const list = nominationsOf(records, nomination.award);
  const place = list.indexOf(nomination);
  const issues = issuesInOrder(
    snapshot.issues.filter(({ at }) => at.some((cell) => rows.nomination(cell) === nomination)),
    records.workbook,
  );
  const go = (next: typeof nomination | undefined) => next && onJump((isCity ? next.cityOpinion : next.review).at);

  return (
    <div>
      <RecordBar
        words={words.record}
        label={words.review.category}
        lists={notice.awards.map(({ id, name }) => ({ key: id, name }))}
        list={nomination.award.id}
        place={place + 1}
        total={list.length}
        onList={(key) => {
          go(nominationsOf(records, { id: key })[0]);
        }}
        onStep={(by) => go(list[place + by])}
      />
      <div className={styles.view}>
        {isCity ? (
          <CityTotals words={words.city} records={records} notice={notice} />
        ) : (
          <Text role="status">
            {words.review.progress(
              list.filter(({ review }) => review.value !== null).length,
              list.length,
              nomination.award.measure,
            )}
          </Text>
        )}
        <Title3 as="h2">
          {nomineeName(nomination)} <Text size={200}>{recordLabel(nomination)}</Text>
          {isCity && <Text size={200}> {nomination.source.unit}</Text>}
        </Title3>
        <NomineePhotos
          words={words.review}
          nomination={nomination}
          photos={photos}
          onPhotos={onPhotos}
          picturesIn={picturesIn}
        />
        {isCity ? (
          <CityReview
            words={words.city}
            snapshot={snapshot}
            nomination={nomination}
            person={person}
            list={list}
            onShow={go}
            onEdit={onEdit}
          />
        ) : (
          <ReviewForm
            key={person}
            words={words.review}
            snapshot={snapshot}
            nomination={nomination}
            openErrors={issues.filter((issue) => levelOf(issue) === "error").length}
            onEdit={onEdit}
          />
        )}
        <Subtitle2 as="h3">{words.review.problems}</Subtitle2>
        {issues.length === 0 && <Text>{words.review.noProblems}</Text>}
        <IssueLines issues={issues} onJump={onJump} />
        <Subtitle2 as="h3">{words.review.facts}</Subtitle2>
        <dl className={styles.facts}>
          {[...(isCity ? unitsOwn(nomination) : []), ...tellingFields(nomination)].map((field) => (
            <div key={field.column.key} className={styles.fact}>
              <dt>{field.column.header}</dt>
              <dd>{fieldText(field)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
