import { LitElement } from 'lit';
import type { ECharts } from 'echarts/core';
import type { Data } from './data';
import { theme } from './theme';

/**
 * A chart of data that the page carries as JSON: <atlas-chart data="id of the script" label="what is seen">. The page has the same
 * data as a table.
 */
class AtlasChart extends LitElement {
  static override properties = { data: {}, label: {} };

  declare data: string;
  declare label: string;

  private chart?: ECharts;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly repaint = () => void this.paint();
  private readonly sizes = new ResizeObserver(() => {
    this.chart?.resize();
    // Room for names differs with the width.
    if (this.chart) void this.paint();
  });

  /** In the page itself, so that its styles hold. */
  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', this.label);
    this.scheme.addEventListener('change', this.repaint);
    this.sizes.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.repaint);
    this.sizes.disconnect();
    this.chart?.dispose();
  }

  override firstUpdated() {
    void this.paint();
  }

  private async paint() {
    const script = document.getElementById(this.data);
    const data = JSON.parse(script?.textContent ?? 'null') as Data | null;
    if (!data) return;
    const draw = await drawing(data);
    const { echarts, option, uri, crowded } = await draw(theme(), this.clientWidth, this.clientHeight);
    if (!this.chart) {
      this.chart = echarts.init(this, undefined, { renderer: 'svg' });
      this.chart.on('click', event => {
        const target = uri?.(event);
        if (target) location.assign(target);
      });
    }
    this.chart.setOption(option, { notMerge: true });
    // Paper scales the drawing.
    this.querySelector('svg')?.setAttribute('viewBox', `0 0 ${this.chart.getWidth()} ${this.chart.getHeight()}`);
    this.toggleAttribute('crowded', crowded ?? false);
    this.setAttribute('drawn', '');
  }
}

/** Each kind of chart is a file of its own: a page loads what it shows. */
async function drawing(data: Data) {
  switch (data.kind) {
    case 'lines': {
      const { lines } = await import('./lines');
      return lines(data);
    }
    case 'map': {
      const { map } = await import('./map');
      return map(data);
    }
    case 'network': {
      const { network } = await import('./network');
      return network(data);
    }
  }
}

customElements.define('atlas-chart', AtlasChart);
