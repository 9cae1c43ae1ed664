/** What a page carries for a chart. */
export type Data = LineData | MapData | NetworkData;

/** Lines over years; each point has the figure in words beside year and value. */
export interface LineData {
  kind: 'lines';
  unit: string;
  min: number | null;
  max: number | null;
  series: { code: string; name: string; points: [number, number, string][] }[];
}

/** Countries and points in a few classes, each with a colour and a label in the scale. */
export interface MapData {
  kind: 'map';
  unknown: string;
  classes: { label: string; colour: string }[];
  places: { code: string; name: string; uri: string; class: number; text: string; at: [number, number] | null }[];
}

export interface NetworkData {
  kind: 'network';
  nodes: { code: string; name: string; uri: string; links: number; organisation: boolean }[];
  links: { from: string; to: string; names: string[] }[];
}
