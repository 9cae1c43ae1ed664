import { LineChart } from 'echarts/charts';
import { common, echarts, type Draw } from './drawing';
import type { LineData } from './data';
import { number } from './theme';

echarts.use([LineChart]);

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
const LABEL = 13;
const GAP = 16;
const TOP = 16;
const BOTTOM = 30;
const LEFT = 52;
/** Between the end of a line and its label, and after that. */
const BESIDE = 12;
/** Lines that differ by their colours alone; those after them are dashed. */
const SOLID = 6;
const DASHES = [8, 4];

type Line = LineData['series'][number] & { index: number };

/** Ends of the scale of values, and the step between its marks: both ends are known before the chart is drawn. */
interface Scale {
  min: number;
  max: number;
  step: number;
}

/** A round scale in about four steps, which begins at zero; an end that the indicator has stays as it is. */
function scale(data: LineData, values: number[]): Scale {
  const low = data.min ?? Math.min(0, ...values);
  const high = data.max ?? Math.max(low, ...values);
  const quarter = (high - low || 1) / 4;
  if (data.min !== null && data.max !== null) return { min: low, max: high, step: quarter };
  const power = 10 ** Math.floor(Math.log10(quarter));
  const times = quarter / power;
  const step = power * (times < 1.5 ? 1 : times < 2.5 ? 2 : times < 4 ? 3 : times < 7 ? 5 : 10);
  const min = data.min ?? Math.floor(low / step) * step;
  const max = data.max ?? Math.ceil(high / step) * step;
  return { min, max: max > min ? max : min + step, step };
}

/** How far each label is moved from the end of its line: to the last year of all, and away from its neighbours, within the height. */
function offsets(lines: Line[], { min, max }: Scale, width: number, height: number): Map<number, [number, number]> {
  const years = lines.flatMap(line => line.points.map(([year]) => year));
  const perYear = width / Math.max(1, Math.max(...years) - Math.min(...years));
  const perUnit = height / (max - min);
  const ends = lines
    .map(line => ({ index: line.index, year: line.points.at(-1)?.[0] ?? 0, y: (max - (line.points.at(-1)?.[1] ?? 0)) * perUnit }))
    .sort((one, other) => one.y - other.y);
  const places: number[] = [];
  ends.forEach((end, rank) => {
    places[rank] = Math.max(end.y, (places[rank - 1] ?? -Infinity) + GAP);
  });
  for (let rank = ends.length - 1; rank >= 0; rank--) {
    places[rank] = Math.min(places[rank] ?? 0, rank === ends.length - 1 ? height : (places[rank + 1] ?? 0) - GAP);
  }
  return new Map(ends.map((end, rank) => [end.index, [(Math.max(...years) - end.year) * perYear, (places[rank] ?? 0) - end.y]]));
}

/** Width of the widest label. */
function widest(labels: string[], font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return Infinity;
  pen.font = `600 ${LABEL}px ${font}`;
  return Math.max(0, ...labels.map(label => pen.measureText(label).width));
}

/** Lines over years, each with its name and last value at its end. */
export function lines(data: LineData): Draw {
  return async (colours, width, height) => {
    const shown = data.series.map((series, index) => ({ ...series, index })).filter(series => series.points.length > 0);
    const room = BESIDE + widest(shown.map(series => `${series.name} ${series.points.at(-1)?.[2] ?? ''}`), colours.font);
    const crowded = room > Math.max(260, width / 3) || (shown.length - 1) * GAP > height - TOP - BOTTOM;
    const named = width >= 600 && !crowded;
    const right = named ? room : BESIDE;
    const years = shown.flatMap(series => series.points.map(([year]) => year));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    // A scale of one year would reach from 0 to twice that year.
    const around = first === last ? 1 : 0;
    const percent = data.unit.startsWith('percent');
    const values = scale(data, shown.flatMap(series => series.points.map(([, value]) => value)));
    const moved = offsets(shown, values, width - LEFT - right, height - TOP - BOTTOM);
    return {
      echarts,
      crowded,
      option: {
        ...common(colours),
        grid: { left: 8, right, top: TOP, bottom: 8, containLabel: true },
        xAxis: {
          type: 'value',
          min: first - around,
          max: last + around,
          minInterval: 1,
          splitLine: { show: false },
          axisLine: { lineStyle: { color: colours.soft } },
          axisLabel: { color: colours.soft, fontSize: LABEL, formatter: (year: number) => (Number.isInteger(year) ? String(year) : ''), hideOverlap: true },
        },
        yAxis: {
          type: 'value',
          min: values.min,
          max: values.max,
          interval: values.step,
          splitLine: { lineStyle: { color: colours.line } },
          axisLabel: { color: colours.soft, fontSize: LABEL, formatter: (value: number) => number(value) + (percent ? ' %' : '') },
        },
        tooltip: {
          ...(common(colours)['tooltip'] as object),
          trigger: 'axis',
          formatter: (items: { seriesName: string; value: [number, number, string] }[]) =>
            [String(items[0]?.value[0] ?? ''), ...items.map(item => `${item.seriesName}  ${item.value[2]}`)].join('\n'),
        },
        series: shown.map(series => ({
          type: 'line',
          name: series.name,
          data: series.points,
          symbol: SYMBOLS[series.index % SYMBOLS.length],
          symbolSize: 7,
          showSymbol: series.points.length < 8,
          color: colours.series[series.index],
          lineStyle: { width: 2.5, type: series.index < SOLID ? 'solid' : DASHES },
          endLabel: {
            show: named,
            offset: moved.get(series.index),
            formatter: (item: { value: [number, number, string] }) => `${series.name} ${item.value[2]}`,
            color: colours.series[series.index],
            fontWeight: 600,
            fontSize: LABEL,
          },
          emphasis: { focus: 'series' },
        })),
      },
    };
  };
}
