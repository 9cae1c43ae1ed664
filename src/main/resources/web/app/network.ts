import { GraphChart } from 'echarts/charts';
import { common, echarts, type Draw } from './drawing';
import type { NetworkData } from './data';

echarts.use([GraphChart]);

const SMALLEST = 8;
const GROWTH = 5;

/** Actors as points and the dialogues between two of them as a line; organisations are squares. */
export function network(data: NetworkData): Draw {
  return async (colours, width) => {
    const narrow = width < 600;
    const few = data.nodes.length < 25;
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
            layout: 'force',
            left: narrow ? 24 : 60,
            right: narrow ? 48 : 100,
            top: 24,
            bottom: 24,
            force: {
              initLayout: 'circular',
              repulsion: (narrow ? 60 : 300) * (few ? 3 : 1),
              edgeLength: (narrow ? [20, 60] : [40, 120]).map(length => length * (few ? 1.8 : 1)),
              gravity: few ? 0.05 : 0.1,
              layoutAnimation: false,
            },
            data: data.nodes.map(node => ({
              id: node.code,
              code: node.code,
              name: node.name,
              value: node.links,
              symbol: node.organisation ? 'rect' : 'circle',
              symbolSize: SMALLEST + Math.sqrt(node.links) * GROWTH,
              itemStyle: { color: node.organisation ? colours.series[0] : colours.accent },
              label: { show: !narrow || node.links > 2, fontWeight: node.links > 5 ? 600 : 400 },
            })),
            edges: data.links.map(link => ({
              source: link.from,
              target: link.to,
              names: link.names,
              lineStyle: { width: Math.min(6, link.names.length), color: colours.soft, opacity: 0.45 },
            })),
            label: { position: 'right', color: colours.ink, fontSize: 12, textBorderColor: colours.paper, textBorderWidth: 2 },
            labelLayout: { hideOverlap: true },
            emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 } },
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
