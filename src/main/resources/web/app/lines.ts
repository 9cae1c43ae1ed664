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

type Line = LineData['series'][number] & { index: number };

/** How far each label is moved from the end of its line: to the last year of all, and away from the label above it. */
function offsets(lines: Line[], data: LineData, width: number, height: number): Map<number, [number, number]> {
  const points = lines.flatMap(line => line.points);
  const years = points.map(([year]) => year);
  const values = points.map(([, value]) => value);
  const low = data.min ?? Math.min(0, ...values);
  const high = data.max ?? Math.max(...values);
  const perYear = width / Math.max(1, Math.max(...years) - Math.min(...years));
  const perUnit = height / (high - low || 1);
  const ends = lines
    .map(line => ({ index: line.index, year: line.points.at(-1)?.[0] ?? 0, y: (high - (line.points.at(-1)?.[1] ?? 0)) * perUnit }))
    .sort((one, other) => one.y - other.y);
  const moved = new Map<number, [number, number]>();
  let last = -Infinity;
  for (const end of ends) {
    const y = Math.max(end.y, last + GAP);
    last = y;
    moved.set(end.index, [(Math.max(...years) - end.year) * perYear, y - end.y]);
  }
  return moved;
}

/** Lines over years, each with its name and last value at its end. */
export function lines(data: LineData): Draw {
  return async (colours, width, height) => {
    const shown = data.series.map((series, index) => ({ ...series, index })).filter(series => series.points.length > 0);
    const narrow = width < 600;
    const longest = Math.max(0, ...shown.map(series => series.name.length + 1 + (series.points.at(-1)?.[2].length ?? 0)));
    const right = narrow ? 12 : Math.min(Math.max(240, width / 3), 16 + longest * 7.2);
    const years = shown.flatMap(series => series.points.map(([year]) => year));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    // A scale of one year would reach from 0 to twice that year.
    const around = first === last ? 1 : 0;
    const percent = data.unit.startsWith('percent');
    const moved = offsets(shown, data, width - LEFT - right, height - TOP - BOTTOM);
    return {
      echarts,
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
          min: data.min ?? undefined,
          max: data.max ?? undefined,
          splitNumber: 4,
          interval: data.min !== null && data.max !== null ? (data.max - data.min) / 4 : undefined,
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
          lineStyle: { width: 2.5 },
          endLabel: {
            show: !narrow,
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
