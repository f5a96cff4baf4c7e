import { Button, mergeClasses, Text } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  QuestionCircleRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { FileChooser } from "../../../taskpane/components/FileChooser/FileChooser";
import { usePageWords } from "../../strings/usePageWords";
import { useTopBarStyles } from "./TopBar.styles";

export interface TopBarProps {
  readonly fileName: string;
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onMerge: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDownload: () => void;
  readonly onHelp: () => void;
  /** Lets the user choose a file that can be saved back; gives whether the browser could. */
  readonly onChoose?: () => Promise<boolean>;
  /** Left out where the open file cannot be saved back. */
  readonly onSave?: () => void;
  /** Left out where there is no original of it. */
  readonly onOriginals?: () => void;
}

/** What can be done with the file as a whole. */
export function TopBar(props: TopBarProps) {
  const { fileName, changed, canUndo, canRedo, onOpen, onNew, onSample, onMerge, onUndo, onRedo, onDownload } = props;
  const { onHelp, onChoose, onSave, onOriginals } = props;
  const styles = useTopBarStyles();
  const { title, top: words } = usePageWords();
  const chief = (isChief: boolean) => (isChief ? "primary" : "secondary");
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" className={mergeClasses(styles.title, styles.heardOnly)}>
        {title}
      </Text>
      <div className={styles.buttons}>
        <FileChooser
          label={words.open}
          inputLabel={words.chooseFile}
          icon={<FolderOpenRegular />}
          onFiles={([file]) => file && onOpen(file)}
          {...(onChoose && { onPress: onChoose })}
        />
        <Button icon={<DocumentAddRegular />} onClick={onNew}>
          {words.new}
        </Button>
        <Button onClick={onSample}>{words.sample}</Button>
        <Button title={words.mergeTip} onClick={onMerge}>
          {words.merge}
        </Button>
        <IconButton
          icon={<ArrowUndoRegular />}
          name={words.undo}
          tip={words.undoTip}
          disabled={!canUndo}
          onClick={onUndo}
        />
        <IconButton
          icon={<ArrowRedoRegular />}
          name={words.redo}
          tip={words.redoTip}
          disabled={!canRedo}
          onClick={onRedo}
        />
        {onSave && (
          <Button icon={<SaveRegular />} title={words.saveTip} appearance={chief(changed)} onClick={onSave}>
            {words.save}
          </Button>
        )}
        {onOriginals && (
          <Button title={words.originalsTip} onClick={onOriginals}>
            {words.originals}
          </Button>
        )}
        <Button
          icon={<ArrowDownloadRegular />}
          title={words.downloadTip}
          appearance={chief(changed && !onSave)}
          onClick={onDownload}
        >
          {words.download}
        </Button>
        <IconButton icon={<QuestionCircleRegular />} name={words.help} tip={words.helpTip} onClick={onHelp} />
      </div>
      <div className={styles.file}>
        <span className={styles.fileName} title={fileName}>
          {fileName}
        </span>
        <span className={styles.state} role="status">
          {changed ? words.unsaved(onSave !== undefined) : ""}
        </span>
      </div>
    </header>
  );
}

function IconButton({
  name,
  tip,
  ...look
}: {
  readonly name: string;
  readonly tip: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return <Button appearance="subtle" aria-label={name} title={tip} {...look} />;
}
