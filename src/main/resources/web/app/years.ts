import { LitElement } from 'lit';

/**
 * A select of years that can be slid: <year-slider> wraps a label and a select whose first option is none of the years. The form is
 * sent once the pointer lets a year go; by keyboard, each key would send it. Without script the select is there as it is.
 */
class YearSlider extends LitElement {
  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    const select = this.querySelector('select');
    if (!select || this.querySelector('input')) return;
    const years = [...select.options].map(option => option.value).filter(Boolean).sort();
    if (years.length < 3) return;
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.min = '0';
    slider.max = String(years.length - 1);
    slider.setAttribute('aria-label', 'Year');
    const place = () => {
      const at = years.indexOf(select.value || (this.getAttribute('shown') ?? ''));
      slider.value = String(at < 0 ? years.length - 1 : at);
      slider.setAttribute('aria-valuetext', years[Number(slider.value)] ?? '');
    };
    place();
    select.addEventListener('change', place);
    slider.addEventListener('input', () => {
      select.value = years[Number(slider.value)] ?? '';
      slider.setAttribute('aria-valuetext', select.value);
    });
    const form = this.closest('form');
    const shown = slider.value;
    slider.addEventListener('pointerup', () => {
      if (slider.value !== shown) form?.requestSubmit();
    });
    form?.addEventListener('reset', () => setTimeout(place));
    this.append(slider);
  }
}

customElements.define('year-slider', YearSlider);
