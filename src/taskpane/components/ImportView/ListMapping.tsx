import { Button, Field, Select, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ListFile } from "../../../app/importForms";
import {
  idNumberKey,
  mapColumns,
  proposeMapping,
  type RosterMapping,
  rosterColumns,
} from "../../../core/importing/roster";
import type { Notice } from "../../../core/notice/notice";
import type { Words } from "../../strings/words";
import { useImportViewStyles } from "./ImportView.styles";

/** Which column of a clerk's own list goes where, to be changed before its rows are looked at. */
export function ListMapping({
  words,
  notice,
  file,
  list: { list, mapping: read },
  isBusy,
  onChange,
  onRemap,
}: {
  readonly words: Words;
  readonly notice: Notice;
  readonly file: string;
  readonly list: ListFile;
  readonly isBusy: boolean;
  /** It is no longer as the rows were read. */
  readonly onChange: () => void;
  readonly onRemap: (mapping: RosterMapping) => void;
}) {
  const styles = useImportViewStyles();
  const own = words.importing;
  const [mapping, setMapped] = useState(read);
  const setMapping = (next: RosterMapping) => {
    setMapped(next);
    onChange();
  };
  const columns = rosterColumns(mapping.award, notice);
  const choose = (column: number, key: string | null) => setMapping(mapColumns(mapping, new Map([[column, key]])));
  return (
    <div className={styles.form}>
      <Subtitle2 as="h3">{own.list(file, mapping.sheet, mapping.head)}</Subtitle2>
      <Field label={own.listAward}>
        <Select
          value={mapping.award}
          onChange={(_, { value }) =>
            setMapping(
              proposeMapping(list, notice, value) ?? {
                ...mapping,
                award: value,
                columns: mapping.columns.map((each) => ({ ...each, key: null, by: null })),
              },
            )
          }
        >
          {notice.awards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.fields}>
        {mapping.columns.map(({ column, header, key, by, examples }) => (
          <li key={column} className={styles.field}>
            <Field label={header || own.unnamed} hint={examples.length > 0 ? own.examples(examples) : undefined}>
              <Select value={key ?? ""} onChange={(_, { value }) => choose(column, value === "" ? null : value)}>
                <option value="">{own.leftOut}</option>
                <option value={idNumberKey}>{own.idNumber}</option>
                {columns.map((each) => (
                  <option key={each.key} value={each.key}>
                    {each.header}
                  </option>
                ))}
              </Select>
            </Field>
            {(by === "contents" || by === "likeName") && (
              <Text as="p" block size={200} className={styles.doubt}>
                {words.named(own.doubt, own.by[by])}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button disabled={isBusy || mapping === read} onClick={() => onRemap(mapping)}>
          {own.remap}
        </Button>
      </div>
    </div>
  );
}
