import * as echarts from 'echarts/core';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { still, type Theme } from './theme';

echarts.use([AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

export { echarts };

/** What a kind of chart hands to the element: the option for ECharts, where a click leads, and whether names have no room in it. */
export interface Drawing {
  echarts: typeof echarts;
  option: echarts.EChartsCoreOption;
  uri?: (event: unknown) => string | undefined;
  crowded?: boolean;
}

export type Draw = (theme: Theme, width: number, height: number) => Promise<Drawing>;

/** What all charts have in common. Tooltips are drawn in the chart: as HTML they would need inline styles. */
export function common(colours: Theme): echarts.EChartsCoreOption {
  return {
    animation: !still(),
    animationDuration: 300,
    aria: { enabled: true },
    textStyle: { fontFamily: colours.font, color: colours.ink },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.paper,
      borderColor: colours.soft,
      borderWidth: 1,
      shadowBlur: 0,
      textStyle: { color: colours.ink, fontSize: 13, fontFamily: colours.font },
    },
  };
}
