import { makeStyles, tokens } from "@fluentui/react-components";
import { fileNameKey, isBlank } from "../../../core/cells/characters";
import type { Field, Nomination } from "../../../core/workbook/records";
import type { Photos } from "../../session";
import type { Words } from "../../strings/words";
import { FileChooser } from "../FileChooser/FileChooser";
import { Photo } from "../Photo/Photo";

const useStyles = makeStyles({
  photos: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
});

/** The photos that a nomination names, as far as their files were given here, and the way to give the others. */
export function NomineePhotos({
  words,
  nomination,
  photos,
  onPhotos,
}: {
  readonly words: Words["review"];
  readonly nomination: Nomination;
  readonly photos: Photos;
  readonly onPhotos: (files: readonly File[]) => void;
}) {
  const styles = useStyles();
  const named = nomination.fields.filter(({ column, text }) => column.content === "photoFile" && !isBlank(text));
  if (named.length === 0) return null;
  const files = new Map([...photos].map(([name, file]) => [fileNameKey(name), file]));
  const fileOf = ({ text }: Field) => files.get(fileNameKey(text.trim()));
  return (
    <div className={styles.photos}>
      {named.map((field) => {
        const file = fileOf(field);
        return file && <Photo key={field.column.key} file={file} title={words.photo(field.text.trim())} />;
      })}
      {named.some((field) => !fileOf(field)) && (
        <FileChooser
          label={words.choosePhotos}
          inputLabel={words.photoFiles}
          multiple
          accept=".jpg,.jpeg,.png"
          onFiles={onPhotos}
        />
      )}
    </div>
  );
}
