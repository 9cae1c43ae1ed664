import { GraphChart } from 'echarts/charts';
import { common, echarts, type Draw } from './drawing';
import type { NetworkData } from './data';

echarts.use([GraphChart]);

const SMALLEST = 7;
const GROWTH = 3.5;
const NARROW = 600;
/** Room for a name outside the circle. */
const NAME = 124;
const CODE = 46;

/** Actors on a circle, with a line for the dialogues between two of them; organisations are squares. */
export function network(data: NetworkData): Draw {
  return async (colours, width, height) => {
    const narrow = width < NARROW;
    const room = narrow ? CODE : NAME;
    const size = Math.max(0, Math.min(width, height) - 2 * room);
    const uris = new Map(data.nodes.map(node => [node.code, node.uri]));
    return {
      echarts,
      uri: event => {
        const { dataType, data: node } = event as { dataType?: string; data?: { code?: string } };
        return dataType === 'node' ? uris.get(node?.code ?? '') : undefined;
      },
      option: {
        ...common(colours),
        animation: false,
        series: [
          {
            type: 'graph',
            layout: 'circular',
            circular: { rotateLabel: true },
            left: (width - size) / 2,
            top: (height - size) / 2,
            width: size,
            height: size,
            data: data.nodes.map(node => ({
              id: node.code,
              code: node.code,
              name: node.name,
              value: node.links,
              symbol: node.organisation ? 'rect' : 'circle',
              symbolSize: SMALLEST + Math.sqrt(node.links) * (narrow ? GROWTH / 2 : GROWTH),
              itemStyle: { color: node.organisation ? colours.series[0] : colours.accent },
              label: { formatter: narrow ? node.code : node.name, fontWeight: node.links > 5 ? 600 : 400 },
            })),
            edges: data.links.map(link => ({
              source: link.from,
              target: link.to,
              names: link.names,
              lineStyle: { width: Math.min(6, link.names.length), color: colours.soft, opacity: 0.5, curveness: 0.25 },
            })),
            label: { show: true, color: colours.ink, fontSize: narrow ? 10 : 12, distance: 4 },
            emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.95, color: colours.accent } },
            tooltip: {
              formatter: (item: { dataType: string; name: string; value: number; data: { names?: string[] } }) =>
                item.dataType === 'node' ? `${item.name}\n${item.value} ${item.value === 1 ? 'dialogue' : 'dialogues'}` : (item.data.names ?? []).join('\n'),
            },
          },
        ],
      },
    };
  };
}
