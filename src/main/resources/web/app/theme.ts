/** Colours and sizes of the page, which charts take over; read again when the theme changes. */
export interface Theme {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  accent: string;
  none: string;
  /** Colour of a class of a map. */
  places: (name: string) => string;
  series: string[];
  font: string;
}

export function theme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink'),
    soft: colour('--soft'),
    line: colour('--line'),
    paper: colour('--paper'),
    accent: colour('--accent'),
    none: colour('--m-none'),
    places: name => colour(`--m-${name}`),
    series: Array.from({ length: 12 }, (_, index) => colour(`--k${index}`)),
    font: getComputedStyle(document.body).fontFamily,
  };
}

export const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Unit, decimal places at most, the number from which the next size holds, and the word of each size of numbers. */
const SIZES: [number, number, number, string][] = [
  [1, 3, 2, ''],
  [1, 1, 1000, ''],
  [1, 0, 1e6, ''],
  [1e6, 1, 1e9, ' million'],
  [1e9, 2, 1e12, ' billion'],
];
const LARGEST: (typeof SIZES)[number] = [1e12, 2, Infinity, ' trillion'];

/** A number as the pages have it. */
export function number(value: number): string {
  if (Math.abs(value) < 0.01) return (value || 0).toLocaleString('en', { maximumSignificantDigits: 2 });
  const [unit, places, , word] = SIZES.find(([unit, places, end]) => Math.abs(Number((value / unit).toFixed(places))) * unit < end) ?? LARGEST;
  return (value / unit).toLocaleString('en', { maximumFractionDigits: places }) + word;
}
