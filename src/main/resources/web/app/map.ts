import { MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { common, echarts, type Draw } from './drawing';
import type { MapData } from './data';
import { project, unproject } from './projection';

echarts.use([MapChart, ScatterChart, GeoComponent]);

interface World {
  features: { properties: { name: string } }[];
}

let world: Promise<Set<string>> | undefined;

/** Boundaries are loaded once; the names of their shapes are the codes of countries. */
function shapes(): Promise<Set<string>> {
  world ??= fetch('/world.json')
    .then(response => response.json() as Promise<World>)
    .then(boundaries => {
      echarts.registerMap('world', boundaries as never);
      return new Set(boundaries.features.map(feature => feature.properties.name));
    });
  return world;
}

/** Countries in the colours of their classes; those too small for the map are dots. The scale is part of the page. */
export function map(data: MapData): Draw {
  return async colours => {
    const known = await shapes();
    const colour = (index: number) => colours.places(data.classes[index]?.colour ?? 'none');
    const drawn = data.places.filter(place => known.has(place.code));
    const dots = data.places.filter(place => !known.has(place.code) && place.at);
    const tip = (name: string, text: string) => (text ? `${name}\n${text}` : name);
    const uris = new Map(data.places.map(place => [place.code, place.uri]));
    return {
      echarts,
      uri: event => {
        const { name, data: point } = event as { name?: string; data?: { code?: string } };
        return uris.get(point?.code ?? name ?? '');
      },
      option: {
        ...common(colours),
        animation: false,
        geo: {
          map: 'world',
          projection: { project, unproject },
          left: 8,
          right: 8,
          top: 4,
          bottom: 4,
          silent: true,
          itemStyle: { areaColor: colours.none, borderColor: colours.paper, borderWidth: 0.6 },
          regions: drawn.map(place => ({ name: place.code, itemStyle: { areaColor: colour(place.class) } })),
        },
        series: [
          {
            type: 'map',
            geoIndex: 0,
            data: drawn.map(place => ({ name: place.code, code: place.code })),
            tooltip: {
              formatter: (item: { name: string }) => {
                const place = drawn.find(each => each.code === item.name);
                return place ? tip(place.name, place.text) : data.unknown;
              },
            },
          },
          {
            type: 'scatter',
            coordinateSystem: 'geo',
            symbolSize: 8,
            data: dots.map(place => ({
              name: place.name,
              code: place.code,
              value: place.at,
              text: place.text,
              itemStyle: { color: colour(place.class), borderColor: colours.ink, borderWidth: 0.6 },
            })),
            tooltip: { formatter: (item: { name: string; data: { text: string } }) => tip(item.name, item.data.text) },
          },
        ],
      },
    };
  };
}
