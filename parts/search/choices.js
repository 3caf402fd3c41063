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
    const named = [...this.#section.options].filter(({ value }) => value);
    this.sections = new Map(named.map((option) => [option.value, option.textContent]));
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

  /** Says how many stories there are of each; `counts` by section and year. */
  show(counts) {
    this.#offerYears(Object.keys(counts.year));
    for (const { options, value: chosen } of [this.#section, this.#year]) {
      const count = options === this.#section.options ? counts.section : counts.year;
      for (const option of options) {
        if (!option.value) continue;
        const stories = count[option.value] ?? 0;
        // The text stays as the app drew it.
        option.label = `${option.textContent} (${stories})`;
        option.hidden = stories === 0 && option.value !== chosen;
      }
    }
    this.#room.hidden = false;
  }

  /** Adds years that are not there yet, so that the newest comes first. */
  #offerYears(years) {
    const known = new Set([...this.#year.options].map(({ value }) => value));
    for (const year of years.filter((year) => !known.has(year)).sort()) {
      const older = [...this.#year.options].find(({ value }) => value && value < year);
      const option = element('option', { value: year }, year);
      if (older) older.before(option);
      else this.#year.append(option);
    }
  }
}
