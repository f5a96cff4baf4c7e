import { Button, Field, Link, Select, Text, Title3 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CellRef } from "../../../core/cells/cellRef";
import { formatCell } from "../../../core/cells/cellRef";
import type { Notice } from "../../../core/notice/notice";
import { readNotice } from "../../../core/noticeWorkbook/readNotice";
import type { WorkbookData } from "../../../core/workbook/workbookData";
import type { Words } from "../../strings/words";
import { useNoticeWorkbookStyles } from "./NoticeWorkbook.styles";

/** So many mistakes are listed; 校验 marks them all. */
const mostListed = 200;

/** Shown where the open workbook is a notice's: check it, and make the units' workbooks from it. */
export default function NoticeWorkbook({
  words,
  data,
  onCheck,
  onJump,
  onUse,
  onCreate,
  onCreateAll,
  onHelp,
}: {
  readonly words: Words["noticeWorkbook"];
  readonly data: WorkbookData;
  readonly onCheck: () => void;
  readonly onJump: (cell: CellRef) => void;
  /** Makes it judge every workbook on this computer. */
  readonly onUse: (notice: Notice) => void;
  readonly onCreate: (unit: string, notice: Notice) => void;
  /** Left out where only one workbook can be made at a time. */
  readonly onCreateAll?: (notice: Notice) => void;
  readonly onHelp: () => void;
}) {
  const styles = useNoticeWorkbookStyles();
  const { notice, issues } = useMemo(() => readNotice(data), [data]);
  const [chosen, setChosen] = useState("");
  const unit = notice?.units.find(({ name }) => name === chosen)?.name ?? "";
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return (
    <div className={styles.view}>
      <Title3 as="h1">{words.title}</Title3>
      <Text as="p">{notice ? words.sound(notice.title, notice.documentNumber) : words.unsound(errors)}</Text>
      <div className={styles.actions}>
        <Button appearance={notice ? "secondary" : "primary"} onClick={onCheck}>
          {words.check}
        </Button>
        {notice && <Button onClick={() => onUse(notice)}>{words.use}</Button>}
        <Button onClick={onHelp}>{words.help}</Button>
      </div>
      {issues.length > 0 && (
        <ul className={styles.issues} aria-label={words.issues}>
          {issues.slice(0, mostListed).map(({ at: [cell], message }) => (
            <li key={`${formatCell(cell)} ${message}`}>
              <Link as="button" onClick={() => onJump(cell)}>
                {formatCell(cell)}
                {"\u2003"}
                {message}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {notice && (
        <>
          <Field label={words.unit} className={styles.unit}>
            <Select value={unit} onChange={(_, { value }) => setChosen(value)}>
              <option value="">{words.choose}</option>
              {notice.units.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <div className={styles.actions}>
            <Button appearance="primary" disabled={unit === ""} onClick={() => onCreate(unit, notice)}>
              {words.create}
            </Button>
            {onCreateAll && <Button onClick={() => onCreateAll(notice)}>{words.createAll(notice.units.length)}</Button>}
          </div>
          {!onCreateAll && <Text as="p">{words.oneAtATime}</Text>}
        </>
      )}
    </div>
  );
}
