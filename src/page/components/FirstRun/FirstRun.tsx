import { Button, Link, Text, Title2 } from "@fluentui/react-components";
import { DocumentAddRegular, FolderOpenRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { FileChooser } from "../../../taskpane/components/FileChooser/FileChooser";
import { FirstSteps } from "../../../taskpane/components/FirstSteps/FirstSteps";
import type { Words } from "../../../taskpane/strings/words";
import { usePageWords } from "../../strings/usePageWords";
import { useFirstRunStyles } from "./FirstRun.styles";

export interface FirstRunProps {
  readonly words: Words;
  readonly onOpen: (file: File) => void;
  /** Lets the user choose a file that can be saved back; gives whether the browser could. */
  readonly onChoose?: () => Promise<boolean>;
  readonly onNew: () => void;
  readonly onMerge: () => void;
  readonly onSample: () => void;
  readonly onHelp: () => void;
}

/** What there is to be done, and the ways to begin, while no workbook is open. */
export function FirstRun({ words, onOpen, onChoose, onNew, onMerge, onSample, onHelp }: FirstRunProps) {
  const styles = useFirstRunStyles();
  const { first, top, otherLanguage } = usePageWords();
  const other = words.language === "zh-CN" ? "en" : "zh";
  return (
    <main className={styles.place}>
      <div className={styles.content}>
        <Title2 as="h1">{first.title}</Title2>
        <FirstSteps words={words.welcome.steps} />
        <div className={styles.ways}>
          <FileChooser
            label={top.open}
            inputLabel={top.chooseFile}
            appearance="primary"
            icon={<FolderOpenRegular />}
            onFiles={([file]) => file && onOpen(file)}
            {...(onChoose && { onPress: onChoose })}
          />
          <Button icon={<DocumentAddRegular />} onClick={onNew}>
            {top.new}
          </Button>
          <Button onClick={onMerge}>{words.welcome.consolidate}</Button>
          <Button onClick={onSample}>{first.sample}</Button>
          <Button icon={<QuestionCircleRegular />} onClick={onHelp}>
            {words.welcome.help}
          </Button>
        </div>
        <Text>{first.drop}</Text>
        <Link href={`?lang=${other}`} lang={other === "en" ? "en-US" : "zh-CN"}>
          {otherLanguage}
        </Link>
      </div>
    </main>
  );
}
