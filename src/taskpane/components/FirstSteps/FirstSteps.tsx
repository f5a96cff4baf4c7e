import { Text } from "@fluentui/react-components";
import type { Words } from "../../strings/words";
import { useFirstStepsStyles } from "./FirstSteps.styles";

/** The whole job in three steps with a picture each, for who has never done it. */
export function FirstSteps({ words }: { readonly words: Words["welcome"]["steps"] }) {
  const styles = useFirstStepsStyles();
  const pictures = [<Sheet key="sheet" />, <Check key="check" />, <Paper key="paper" />];
  return (
    <ol className={styles.steps}>
      {words.map(({ title, advice }, index) => (
        <li key={title} className={styles.step}>
          <svg viewBox="0 0 88 72" className={styles.picture} aria-hidden="true">
            {pictures[index]}
          </svg>
          <span className={styles.words}>
            <Text weight="semibold">{`${index + 1}. ${title}`}</Text>
            <Text>{advice}</Text>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A workbook's sheet. */
function Sheet() {
  const { paper, line, brand } = useFirstStepsStyles();
  return (
    <>
      <rect x="8" y="8" width="72" height="56" rx="4" className={paper} />
      <path d="M12 8h64a4 4 0 0 1 4 4v10H8V12a4 4 0 0 1 4-4z" className={brand} />
      <path d="M8 35h72v1H8zM8 49h72v1H8zM31 22h1v42h-1zM56 22h1v42h-1z" className={line} />
    </>
  );
}

/** Filled in, with a mark at what is wrong and a tick at what is right. */
function Check() {
  const { paper, line, wrong, right } = useFirstStepsStyles();
  return (
    <>
      <rect x="8" y="8" width="72" height="56" rx="4" className={paper} />
      <path d="M34 19h38v4H34zM34 34h30v4H34zM34 49h34v4H34z" className={line} />
      <path d="M17 20l4 4 7-8M17 50l4 4 7-8" className={right} />
      <circle cx="22" cy="36" r="5" className={wrong} />
    </>
  );
}

/** Printed and sealed. */
function Paper() {
  const { paper, line, seal, wrong } = useFirstStepsStyles();
  return (
    <>
      <rect x="18" y="4" width="52" height="64" rx="2" className={paper} />
      <path d="M32 13h24v4H32zM26 25h36v3H26zM26 33h36v3H26zM26 41h20v3H26z" className={line} />
      <circle cx="54" cy="52" r="10" className={seal} />
      <path
        d="M54 46l1.8 4h4.2l-3.4 2.700 1.300 4.300-3.900-2.600-3.900 2.600 1.300-4.300-3.400-2.700h4.200z"
        className={wrong}
      />
    </>
  );
}
