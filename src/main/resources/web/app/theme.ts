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

/** A number as the pages have it. */
export function number(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e12) return `${Number((value / 1e12).toFixed(2))} trillion`;
  if (size >= 1e9) return `${Number((value / 1e9).toFixed(2))} billion`;
  if (size >= 1e6) return `${(value / 1e6).toFixed(1)} million`;
  if (size >= 1000) return Math.round(value).toLocaleString('en');
  return size > 0 && size < 2 ? String(Number(value.toFixed(3))) : String(Number(value.toFixed(1)));
}
