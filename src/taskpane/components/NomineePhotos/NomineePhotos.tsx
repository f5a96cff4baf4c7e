import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fileNameKey, isBlank } from "../../../core/cells/characters";
import type { Field, Nomination } from "../../../core/workbook/records";
import type { Photos } from "../../session";
import type { Words } from "../../strings/words";
import { FileChooser } from "../FileChooser/FileChooser";
import { Photo } from "../Photo/Photo";

const useStyles = makeStyles({
  photos: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
});

/** Gives bytes by the names that cells with pictures have. */
export type PicturesIn = (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/**
 * The photos that stand in a nomination's cells, those that it names, as far as their files were given here, and the way
 * to give the others.
 */
export function NomineePhotos({
  words,
  nomination,
  photos,
  onPhotos,
  picturesIn,
}: {
  readonly words: Words["review"];
  readonly nomination: Nomination;
  readonly photos: Photos;
  readonly onPhotos: (files: readonly File[]) => void;
  readonly picturesIn: PicturesIn | null;
}) {
  const styles = useStyles();
  const given = nomination.fields.filter(({ column, text }) => column.content === "photoFile" && !isBlank(text));
  const named = given.filter(({ picture }) => picture === undefined);
  const placed = usePictures(
    given.flatMap(({ picture }) => picture ?? []),
    picturesIn,
  );
  if (given.length === 0) return null;
  const files = new Map([...photos].map(([name, file]) => [fileNameKey(name), file]));
  const fileOf = ({ text }: Field) => files.get(fileNameKey(text.trim()));
  return (
    <div className={styles.photos}>
      {placed.shown.map(({ name, file }) => (
        <Photo key={name} file={file} title={words.photoInCell} />
      ))}
      {placed.isLacking && <Text size={200}>{words.photoElsewhere}</Text>}
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

/** The pictures of those names, once they are there; `isLacking`: one of them cannot be had. */
function usePictures(names: readonly string[], picturesIn: PicturesIn | null) {
  /** Null where they could not be read. */
  const [found, setFound] = useState<ReadonlyMap<string, Blob> | null>(new Map());
  const wanted = picturesIn ? names.filter((name) => name !== "") : [];
  const asked = wanted.join("\n");
  useEffect(() => {
    if (!picturesIn || asked === "") return;
    let isOver = false;
    picturesIn(asked.split("\n")).then(
      (bytes) => !isOver && setFound(new Map([...bytes].map(([name, each]) => [name, new Blob([each.slice()])]))),
      () => !isOver && setFound(null),
    );
    return () => {
      isOver = true;
    };
  }, [asked, picturesIn]);
  return {
    shown: wanted.flatMap((name) => {
      const file = found?.get(name);
      return file ? [{ name, file }] : [];
    }),
    isLacking: wanted.length < names.length || found === null,
  };
}
