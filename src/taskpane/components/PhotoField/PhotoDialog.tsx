import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Slider,
  Text,
} from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Words } from "../../strings/words";
import { usePhotoFieldStyles } from "./PhotoField.styles";
import {
  frameScale,
  heldInside,
  mostZoom,
  moved,
  type PhotoFrame,
  photoSize,
  type Size,
  turnedSize,
  wholeFrame,
} from "./photoFrame";

/** Pixels that an arrow key moves the picture by. */
const step = 8;
const shownHeight = 294;

/** Cuts a picture to the box of the form, upright: by the mouse, by touch or by the keys. */
export function PhotoDialog({
  words,
  picture,
  proportion,
  fileName,
  onTake,
  onClose,
}: {
  readonly words: Words["photo"];
  /** Upright as Exif says, which browsers see to. */
  readonly picture: HTMLImageElement;
  /** Width by height. */
  readonly proportion: number;
  readonly fileName: string;
  readonly onTake: (jpeg: Uint8Array) => void;
  readonly onClose: () => void;
}) {
  const styles = usePhotoFieldStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [frame, setFrame] = useState<PhotoFrame>(wholeFrame);
  const size: Size = { width: picture.naturalWidth, height: picture.naturalHeight };
  const shown: Size = { width: Math.round(shownHeight * proportion), height: shownHeight };
  const change = (next: Partial<PhotoFrame>) => setFrame((now) => heldInside(size, { ...now, ...next }, shown));
  const move = (right: number, down: number) => setFrame((now) => moved(size, now, shown, right, down));
  const turn = () => change({ turn: next[frame.turn], x: 0.5, y: 0.5 });

  useEffect(() => {
    if (canvas.current) draw(canvas.current, picture, frame);
  }, [picture, frame]);

  function onKeyDown(event: KeyboardEvent): void {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    const { right = 0, down = 0, zoom = 1 } = act;
    if (zoom !== 1) change({ zoom: frame.zoom * zoom });
    else move(right * step, down * step);
  }

  function onPointerMove({ clientX, clientY }: PointerEvent): void {
    if (!held.current) return;
    move(clientX - held.current.x, clientY - held.current.y);
    held.current = { x: clientX, y: clientY };
  }

  async function take(): Promise<void> {
    const made = document.createElement("canvas");
    Object.assign(made, photoSize(size, frame, proportion));
    draw(made, picture, frame);
    const blob = await new Promise<Blob | null>((resolve) => made.toBlob(resolve, "image/jpeg", 0.92));
    if (blob) onTake(new Uint8Array(await blob.arrayBuffer()));
  }

  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <div
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move the picture in it
          tabIndex={0}
          aria-label={words.frame}
          className={styles.frame}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            held.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={onPointerMove}
          onPointerUp={() => {
            held.current = null;
          }}
          onWheel={({ deltaY }) => change({ zoom: frame.zoom * (deltaY < 0 ? 1.1 : 1 / 1.1) })}
        >
          <canvas ref={canvas} {...shown} className={styles.canvas} />
        </div>
        <Text>{words.hint}</Text>
        <Field label={words.zoom}>
          <Slider
            min={1}
            max={mostZoom}
            step={0.1}
            value={frame.zoom}
            onChange={(_, { value }) => change({ zoom: value })}
          />
        </Field>
        <Button onClick={turn}>{words.turn}</Button>
        <Text>{words.named(fileName)}</Text>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => void take()}>
          {words.take}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}

const next = { 0: 90, 90: 180, 180: 270, 270: 0 } as const;

const keys: Readonly<Record<string, { readonly right?: number; readonly down?: number; readonly zoom?: number }>> = {
  ArrowLeft: { right: -1 },
  ArrowRight: { right: 1 },
  ArrowUp: { down: -1 },
  ArrowDown: { down: 1 },
  "+": { zoom: 1.1 },
  "=": { zoom: 1.1 },
  "-": { zoom: 1 / 1.1 },
};

/** What the frame shows of the picture, over the whole canvas; what is transparent becomes white, as on paper. */
function draw(canvas: HTMLCanvasElement, picture: HTMLImageElement, frame: PhotoFrame): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const size: Size = { width: picture.naturalWidth, height: picture.naturalHeight };
  const turned = turnedSize(size, frame);
  const scale = frameScale(size, frame, canvas);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.translate(canvas.width / 2, canvas.height / 2);
  context.scale(scale, scale);
  context.translate((0.5 - frame.x) * turned.width, (0.5 - frame.y) * turned.height);
  context.rotate((frame.turn * Math.PI) / 180);
  context.drawImage(picture, -size.width / 2, -size.height / 2);
}
