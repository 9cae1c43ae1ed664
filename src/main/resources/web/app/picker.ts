import { LitElement } from 'lit';

/**
 * A select of actors that is easier to search: <actor-picker> wraps a label and a select, and puts a field with suggestions before it.
 * Without script the select is there as it is.
 */
class ActorPicker extends LitElement {
  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    const select = this.querySelector('select');
    if (!select || this.querySelector('input')) return;
    const list = document.createElement('datalist');
    list.id = `${select.id}-list`;
    for (const option of select.options) {
      if (option.value) {
        const suggestion = document.createElement('option');
        suggestion.value = option.text;
        list.append(suggestion);
      }
    }
    const field = document.createElement('input');
    field.id = `${select.id}-name`;
    field.setAttribute('list', list.id);
    field.autocomplete = 'off';
    field.placeholder = 'Name';
    this.querySelector('label')?.setAttribute('for', field.id);
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      const found = [...select.options].find(option => option.text.toLowerCase() === wanted || option.value.toLowerCase() === wanted);
      select.value = found?.value ?? '';
    });
    this.closest('form')?.addEventListener('submit', event => {
      if (!select.value && field.value.trim()) {
        const start = field.value.trim().toLowerCase();
        const found = [...select.options].find(option => option.value && option.text.toLowerCase().startsWith(start));
        if (found) {
          select.value = found.value;
        } else {
          event.preventDefault();
          field.setCustomValidity('No country or organisation has this name');
          field.reportValidity();
          field.setCustomValidity('');
        }
      }
    });
    select.hidden = true;
    this.append(field, list);
  }
}

customElements.define('actor-picker', ActorPicker);
