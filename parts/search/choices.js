// Narrowing results by section and year, each with how many stories it leads to.
import { element } from '../element.js';

export class Choices {
  #room;
  #section;
  #year;
  /** Titles by slug. */
  sections;

  constructor(form) {
    this.#room = form.querySelector('.search__choices');
    this.#section = form.elements['chuyen-muc'];
    this.#year = form.elements.nam;
    this.sections = new Map([...this.#section.options].map((option) => [option.value, option.textContent]));
  }

  get chosen() {
    return { section: this.#section.value, year: this.#year.value };
  }

  /** Chooses what the address asks for. */
  choose({ section, year }) {
    if (year) this.#offerYears([year]);
    this.#section.value = this.sections.has(section) ? section : '';
    this.#year.value = year;
  }

  /** Says how many stories there are of each. */
  show({ section = {}, year = {} }) {
    this.#offerYears(Object.keys(year));
    for (const [choice, count] of [[this.#section, section], [this.#year, year]]) {
      for (const option of choice.options) {
        if (!option.value) continue;
        const stories = count[option.value] ?? 0;
        // The text stays as the app drew it.
        option.label = `${option.textContent} (${stories})`;
        option.hidden = stories === 0 && !option.selected;
      }
    }
    this.#room.hidden = false;
  }

  /** Adds years that are not there yet, so that the newest comes first. */
  #offerYears(years) {
    for (const year of years) {
      const options = [...this.#year.options];
      if (options.some(({ value }) => value === year)) continue;
      const older = options.find(({ value }) => value && value < year);
      this.#year.add(element('option', { value: year }, year), older);
    }
  }
}
