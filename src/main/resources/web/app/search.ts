import { LitElement } from 'lit';

/** The pages of what is found, by type. */
const PAGES: Record<string, string> = {
  Country: '/countries/',
  Organisation: '/organisations/',
  Indicator: '/indicators/',
  Instrument: '/instruments/',
  Dialogue: '/dialogues/',
};
const TYPES = '[COUNTRY, ORGANISATION, INDICATOR, INSTRUMENT, DIALOGUE]';
const QUERY = `query Suggest($text: String!) {
  search(text: $text, types: ${TYPES}, first: 8) {
    nodes {
      __typename
      ... on Country { code name }
      ... on Organisation { code name }
      ... on Indicator { code name }
      ... on Instrument { code name }
      ... on Dialogue { code name }
    }
  }
}`;
const SHORTEST = 2;
const PAUSE = 150;

interface Hit {
  __typename: string;
  code: string;
  name: string;
}

/**
 * A search form that suggests names while a visitor types: <atlas-search> wraps the form. The suggestions come from the same API as
 * the hits; a name that was chosen leads to its page at once.
 */
class AtlasSearch extends LitElement {
  private hits: Hit[] = [];
  private timer = 0;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    const field = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!field || field.list) return;
    const list = document.createElement('datalist');
    list.id = `${field.id}-suggestions`;
    this.append(list);
    field.setAttribute('list', list.id);
    field.autocomplete = 'off';
    field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.suggest(field, list), PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', event => {
      const wanted = field.value.trim().toLowerCase();
      const hit = this.hits.find(each => each.name.toLowerCase() === wanted);
      const page = hit && PAGES[hit.__typename];
      if (page) {
        event.preventDefault();
        location.assign(page + encodeURIComponent(hit.code));
      }
    });
  }

  private async suggest(field: HTMLInputElement, list: HTMLDataListElement) {
    const text = field.value.trim();
    if (text.length < SHORTEST) return;
    const parameters = new URLSearchParams({ query: QUERY, variables: JSON.stringify({ text }) });
    const response = await fetch(`/graphql?${parameters}`, { headers: { Accept: 'application/json' } });
    const body = (await response.json()) as { data?: { search: { nodes: Hit[] } } };
    if (field.value.trim() !== text) return;
    this.hits = body.data?.search.nodes ?? [];
    list.replaceChildren(
      ...this.hits.map(hit => {
        const option = document.createElement('option');
        option.value = hit.name;
        return option;
      }),
    );
  }
}

customElements.define('atlas-search', AtlasSearch);
