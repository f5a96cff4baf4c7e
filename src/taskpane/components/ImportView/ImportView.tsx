import { Button, Checkbox, Radio, RadioGroup, Select, Subtitle2, Text, Title3 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FormProposal, ImportProposal } from "../../../app/importForms";
import { doubtText, importWords } from "../../../app/importWords";
import { nomineeName } from "../../../core/documents/nominee";
import type { Doubt } from "../../../core/importing/importedForm";
import type { AgreedForm } from "../../../core/importing/importPlan";
import type { RosterMapping } from "../../../core/importing/roster";
import type { Notice } from "../../../core/notice/notice";
import { recordLabel } from "../../../core/workbook/recordLabel";
import type { Words } from "../../strings/words";
import { Photo } from "../Photo/Photo";
import { agreedForms, type Decision, firstDecision, type Way, waysOf } from "./decisions";
import { ImportedFieldLine } from "./ImportedFieldLine";
import { useImportViewStyles } from "./ImportView.styles";
import { ListMapping } from "./ListMapping";

/** 导入推荐表: what was read of filled forms, form by form, to be looked at and corrected before anything is written. */
export default function ImportView({
  words,
  notice,
  proposal,
  isBusy,
  savesPhotos,
  onRemap,
  onImport,
  onBack,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly proposal: ImportProposal;
  readonly isBusy: boolean;
  /** Photos can be handed to the user. */
  readonly savesPhotos: boolean;
  readonly onRemap: (file: string, mapping: RosterMapping) => void;
  readonly onImport: (agreed: readonly AgreedForm[]) => void;
  readonly onBack: () => void;
}) {
  const styles = useImportViewStyles();
  const own = words.importing;
  const { forms, refused } = proposal;
  const [judged, setJudged] = useState(() => begun(proposal));
  // What was decided of a list does not hold for the same list read otherwise.
  if (judged.proposal !== proposal) setJudged(begun(proposal));
  const { decisions, shown } = judged;
  const setShown = (next: number) => setJudged({ ...judged, shown: next });
  const form = forms[shown];
  const decision = decisions[shown];
  const count = decisions.filter(({ way }) => way !== "skip").length;
  const decide = (change: Partial<Decision>) =>
    setJudged((before) => ({
      ...before,
      decisions: before.decisions.map((each, index) => (index === before.shown ? { ...each, ...change } : each)),
    }));

  return (
    <section className={styles.view} aria-label={own.title}>
      <Title3 as="h2">{own.title}</Title3>
      <Text as="p">{forms.length > 0 ? own.advice : own.none}</Text>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy || count === 0 || judged.isRemapped}
          onClick={() => onImport(agreedForms(forms, decisions, notice, savesPhotos))}
        >
          {own.apply(count)}
        </Button>
        <Button disabled={isBusy} onClick={onBack}>
          {own.back}
        </Button>
      </div>
      {refused.length > 0 && (
        <div>
          <Subtitle2 as="h3">{own.refused}</Subtitle2>
          {refused.map(({ file, reason }) => (
            <Text as="p" block key={file} className={styles.note}>
              {words.named(file, reason)}
            </Text>
          ))}
        </div>
      )}
      {[...proposal.lists].map(([file, list]) => (
        <ListMapping
          key={file}
          words={words}
          notice={notice}
          file={file}
          list={list}
          isBusy={isBusy}
          onChange={() => setJudged((before) => ({ ...before, isRemapped: true }))}
          onRemap={(mapping) => onRemap(file, mapping)}
        />
      ))}
      {forms.length > 1 && (
        <div className={styles.actions}>
          <Select
            className={styles.choice}
            aria-label={own.forms}
            value={String(shown)}
            onChange={(_, { value }) => setShown(Number(value))}
          >
            {forms.map((each, index) => (
              <option key={`${each.file} ${each.part}`} value={index}>
                {`${index + 1}/${forms.length} ${titleOf(each, words)}`}
              </option>
            ))}
          </Select>
          <Button disabled={shown === 0} onClick={() => setShown(shown - 1)}>
            {words.record.previous}
          </Button>
          <Button disabled={shown === forms.length - 1} onClick={() => setShown(shown + 1)}>
            {words.record.next}
          </Button>
        </div>
      )}
      {form && decision && (
        <FormProposalCard
          key={shown}
          words={words}
          proposal={form}
          decision={decision}
          savesPhotos={savesPhotos}
          onDecide={decide}
        />
      )}
    </section>
  );
}

function begun(proposal: ImportProposal) {
  return { proposal, decisions: proposal.forms.map(firstDecision), shown: 0, isRemapped: false };
}

function titleOf({ file, part, parts, form }: FormProposal, { importing: own }: Words): string {
  const name = form.fields.find(({ column }) => column.content === "personName" || column.key === "name");
  const doubtful = doubtsIn(form);
  return [own.which(file, part, parts), form.award.name, String(name?.value ?? ""), own.doubts(doubtful)]
    .filter((text) => text !== "")
    .join(" · ");
}

function doubtsIn({ fields, photos, members, doubts }: FormProposal["form"]): number {
  const all = [...fields, ...photos, ...members.flatMap((member) => member.fields)];
  return doubts.length + all.filter((each) => each.doubts.length > 0).length;
}

function FormProposalCard({
  words,
  proposal,
  decision,
  savesPhotos,
  onDecide,
}: {
  readonly words: Words;
  readonly proposal: FormProposal;
  readonly decision: Decision;
  readonly savesPhotos: boolean;
  readonly onDecide: (change: Partial<Decision>) => void;
}) {
  const styles = useImportViewStyles();
  const own = words.importing;
  const { form, known, twin } = proposal;
  const { place } = importWords[words.language];
  const who = known && `${recordLabel(known.nomination)} ${nomineeName(known.nomination)}`;
  const nowOf = (key: string) => known?.nomination.fields.find(({ column }) => column.key === key)?.text.trim() ?? null;
  return (
    <div className={styles.form}>
      <Subtitle2 as="h3">{titleOf(proposal, words)}</Subtitle2>
      <DoubtLines words={words} doubts={form.doubts} />
      {who !== null && known && <Text as="p">{known.sameness === "same" ? own.known(who) : own.perhaps(who)}</Text>}
      {twin !== null && <Text as="p">{own.twin(twin + 1)}</Text>}
      <RadioGroup
        aria-label={own.target}
        value={decision.way}
        onChange={(_, { value }) => onDecide({ way: value as Way })}
      >
        {waysOf(proposal).map((way) => (
          <Radio key={way} value={way} label={own.targets[way]} />
        ))}
      </RadioGroup>
      <ul className={styles.fields}>
        {form.fields.map((field) => (
          <ImportedFieldLine
            key={field.column.key}
            words={words}
            field={field}
            text={decision.typed.get(field.column.key) ?? String(field.value)}
            now={nowOf(field.column.key)}
            onText={(text) => onDecide({ typed: new Map([...decision.typed, [field.column.key, text]]) })}
          />
        ))}
      </ul>
      {form.photos.length > 0 && (
        <div>
          <Subtitle2 as="h4">{own.photos}</Subtitle2>
          {!savesPhotos && <Text as="p">{own.noPhotos}</Text>}
          {form.photos.map(({ column, picture, doubts }) => (
            <figure key={column.key}>
              <Picture bytes={proposal.picture(picture)} title={own.photoFor(column.header)} />
              <figcaption>
                {column.header}
                <DoubtLines words={words} doubts={doubts} />
              </figcaption>
            </figure>
          ))}
        </div>
      )}
      {form.members.length > 0 && (
        <div>
          <Subtitle2 as="h4">{own.members}</Subtitle2>
          {form.members.map(({ fields }, index) => {
            const name = String(fields.find(({ column }) => column.key === "name")?.value ?? "");
            const doubtful = fields.filter(({ doubts }) => doubts.length > 0);
            const isTaken = !decision.without.has(index);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: members have no other identity, and their order stays
              <div key={index}>
                <Checkbox
                  checked={isTaken}
                  label={own.member(name)}
                  onChange={() => onDecide({ without: toggled(decision.without, index) })}
                />
                <Text as="p" block size={200} className={styles.note}>
                  {fields.map(({ column, value }) => words.named(column.header, String(value))).join(" · ")}
                </Text>
                {doubtful.map(({ column, doubts }) => (
                  <Text as="p" block size={200} key={column.key} className={styles.doubt}>
                    {words.named(column.header, doubts.map((doubt) => doubtText(doubt, words.language)).join(own.and))}
                  </Text>
                ))}
              </div>
            );
          })}
        </div>
      )}
      {form.leftovers.length > 0 && (
        <div>
          <Subtitle2 as="h4">{own.leftovers}</Subtitle2>
          {form.leftovers.map(({ text, from }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in several places
            <Text as="p" block key={index} className={styles.note}>
              {words.aside(text, place(from))}
            </Text>
          ))}
        </div>
      )}
    </div>
  );
}

function toggled(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  return places.has(place) ? new Set([...places].filter((each) => each !== place)) : new Set([...places, place]);
}

/** Why something is doubtful, a line each. */
function DoubtLines({ words, doubts }: { readonly words: Words; readonly doubts: readonly Doubt[] }) {
  const { doubt: className } = useImportViewStyles();
  return doubts.map((doubt) => (
    <Text as="p" block key={doubt.kind} className={className}>
      {words.named(words.importing.doubt, doubtText(doubt, words.language))}
    </Text>
  ));
}

function Picture({ bytes, title }: { readonly bytes: Uint8Array | null; readonly title: string }) {
  const file = useMemo(() => bytes && new Blob([bytes.slice()]), [bytes]);
  return file && <Photo file={file} title={title} />;
}
