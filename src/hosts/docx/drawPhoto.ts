import type { StoredPicture } from "../xlsx/draw/pictureStore";
import { pictureVocabulary } from "./namespaces";

const emuPerPoint = 12_700;
/** Share of the box that a picture fills. */
const share = 0.94;

/**
 * A picture in its line, as large as the box holds it without distorting it, upright (ECMA-376, 20.4.2.8). Of one that is
 * turned Word gives the size as it lies, and how far it reaches beyond that once it is turned.
 */
export function photoXml(
  { width, height, turn }: StoredPicture,
  box: { readonly width: number; readonly height: number },
  relation: string,
  id: number,
): string {
  const isOnItsSide = turn.degrees === 90 || turn.degrees === 270;
  const shown = isOnItsSide ? { width: height, height: width } : { width, height };
  const scale = Math.min(box.width / shown.width, box.height / shown.height) * share * emuPerPoint;
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  const beyond = isOnItsSide ? Math.round((cy - cx) / 2) : 0;
  const [across, down] = [Math.max(0, beyond), Math.max(0, -beyond)];
  const rotation = turn.degrees === 0 ? "" : ` rot="${turn.degrees * 60_000}"`;
  const name = `照片${id}`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:effectExtent l="${across}" t="${down}" r="${across}" b="${down}"/><wp:docPr id="${id}" name="${name}"/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic><a:graphicData uri="${pictureVocabulary}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${rotation}${turn.mirrored ? ' flipH="1"' : ""}><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}
