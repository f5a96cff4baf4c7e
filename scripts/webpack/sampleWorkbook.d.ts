export function sampleWorkbook(): Buffer;
