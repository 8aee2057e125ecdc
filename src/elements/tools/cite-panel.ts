import {
  CITE_FILES,
  CITE_FORMATS,
  CITE_STYLES,
  type CitablePart,
  type CiteFile,
  type CiteFormat,
  type CiteStyle,
} from '../../model/cite-file.ts';
import { sectionBeingRead } from '../section-being-read.ts';
import { toolPanel } from './tool-panel.ts';

const STYLE_NAMES: Readonly<Record<CiteStyle, string>> = { house: '', apa: 'APA', vancouver: 'Vancouver' };

/** Of the section being read, whichever it is. */
const HERE = 'here';

const panels = new WeakMap<HTMLElement, CitePanel>();

/** Opens the panel of a `<cite-share>`. */
export function openCitePanel(host: HTMLElement, button: HTMLButtonElement): void {
  const panel = panels.get(host) ?? new CitePanel(host, button);
  panels.set(host, panel);
  panel.open();
}

/** The panel: what is cited, in which form, the citation itself, and what can be done with it. */
class CitePanel {
  readonly #panel: HTMLElement;
  readonly #body = document.createElement('div');
  readonly #source: string;
  #file: CiteFile | undefined;
  #here: CitablePart | undefined;

  constructor(host: HTMLElement, button: HTMLButtonElement) {
    this.#source = host.dataset['src'] ?? '';
    this.#panel = toolPanel(button, 'Cite and share');
    this.#panel.classList.add('cite-panel');
    this.#panel.append(this.#body);
    this.#panel.addEventListener('toggle', (event) => {
      if (event.newState === 'open') void this.#prepare();
    });
    this.#body.addEventListener('change', () => {
      this.#draw();
    });
    this.#body.addEventListener('click', ({ target }) => {
      const action = target instanceof Element ? target.closest('button')?.dataset['do'] : undefined;
      if (action) void this.#act(action);
    });
    host.append(this.#panel);
  }

  open(): void {
    this.#panel.showPopover();
  }

  async #prepare(): Promise<void> {
    if (!this.#file) {
      try {
        this.#file = await readFile(this.#source);
      } catch {
        this.#body.innerHTML =
          '<p role="status">The citations could not be read now. The foot of the page says how to cite.</p>';
        return;
      }
      this.#fill(this.#file);
    }
    const heading = sectionBeingRead();
    this.#here = this.#file.parts.find(({ kind, anchor }) => kind === 'section' && anchor === heading?.id);
    const option = this.#part(`option[value="${HERE}"]`) as HTMLOptionElement;
    option.hidden = option.disabled = !this.#here;
    option.textContent = `This section: ${this.#here?.label ?? ''}`;
    if (!this.#here && option.selected) this.#select.value = '';
    this.#draw();
    if (!this.#panel.contains(document.activeElement)) this.#select.focus();
  }

  #fill({ house, parts }: CiteFile): void {
    const radio = (value: string, label: string) =>
      `<label><input type="radio" name="form" value="${value}"${value === 'house' ? ' checked' : ''}><span>${label}</span></label>`;
    this.#body.innerHTML = `
      <label class="field">What <select>
        <option value="">This article</option><option value="${HERE}"></option>
        <optgroup label="Sections"></optgroup><optgroup label="Figures"></optgroup>
      </select></label>
      <fieldset><legend>As</legend><div class="segments">
        ${CITE_STYLES.map((style) => radio(style, STYLE_NAMES[style])).join('')}
        ${CITE_FORMATS.map((format) => radio(format, CITE_FILES[format].label)).join('')}
      </div></fieldset>
      <div class="cite-shown" role="region" aria-label="Citation" tabindex="0"></div>
      <p class="tool-actions">
        <button type="button" data-do="copy">Copy</button>
        <button type="button" data-do="link">Copy link</button>
        <button type="button" data-do="share">Share</button>
        <button type="button" data-do="download">Download</button>
      </p>
      <p class="tool-said" role="status"></p>`;
    this.#part('[value=house] + span').textContent = house;
    this.#part('[data-do=share]').hidden = !('share' in navigator);
    const [sections, figures] = this.#body.querySelectorAll('optgroup');
    for (const { kind, anchor, label } of parts) {
      if (kind !== 'article') (kind === 'section' ? sections : figures)?.append(new Option(label, anchor));
    }
    for (const group of [sections, figures]) if (group?.childElementCount === 0) group.remove();
  }

  get #select(): HTMLSelectElement {
    return this.#part('select') as HTMLSelectElement;
  }

  get #cited(): CitablePart | undefined {
    const { value } = this.#select;
    return value === HERE ? this.#here : this.#file?.parts.find(({ anchor }) => anchor === value);
  }

  get #form(): CiteStyle | CiteFormat {
    return (this.#part('input:checked') as HTMLInputElement).value as CiteStyle | CiteFormat;
  }

  #draw(): void {
    const cited = this.#cited;
    if (!cited) return;
    const form = this.#form;
    const shown = this.#part('.cite-shown');
    this.#say('');
    shown.scrollTop = 0;
    shown.toggleAttribute('data-code', isFormat(form));
    if (isFormat(form)) shown.textContent = cited.formats[form];
    else shown.innerHTML = cited.styles[form];
    this.#part('[data-do=download]').hidden = !isFormat(form);
  }

  async #act(action: string): Promise<void> {
    const cited = this.#cited;
    if (!cited) return;
    const form = this.#form;
    const address = addressOf(cited);
    if (action === 'download' && isFormat(form)) download(cited, form);
    if (action === 'share') {
      // Whoever thinks better of it has said so to the browser.
      await navigator.share({ title: cited.title, url: address }).catch(() => undefined);
    }
    if (action === 'link') await this.#copy('Link', () => navigator.clipboard.writeText(address), address);
    if (action === 'copy') {
      const name = isFormat(form) ? CITE_FILES[form].label : 'Citation';
      const text = this.#part('.cite-shown').textContent;
      await this.#copy(name, () =>
        isFormat(form) ? navigator.clipboard.writeText(text) : copyRich(cited.styles[form], text),
      );
    }
  }

  async #copy(name: string, copy: () => Promise<void>, text?: string): Promise<void> {
    try {
      await copy();
      this.#say(`${name} copied`);
    } catch {
      // The browser does not let us: the reader can.
      const shown = this.#part('.cite-shown');
      if (text !== undefined) shown.textContent = text;
      getSelection()?.selectAllChildren(shown);
      this.#say('Copying is not allowed here. Copy the selected words.');
    }
  }

  #say(words: string): void {
    this.#part('[role=status]').textContent = words;
  }

  #part(selector: string): HTMLElement {
    const part = this.#body.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The panel has no ${selector}`);
    return part;
  }
}

async function readFile(source: string): Promise<CiteFile> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  return (await response.json()) as CiteFile;
}

function isFormat(form: CiteStyle | CiteFormat): form is CiteFormat {
  return form in CITE_FILES;
}

function addressOf({ anchor }: CitablePart): string {
  const address = new URL(location.pathname, location.origin);
  address.hash = anchor;
  return address.href;
}

/** With its italics for a word processor, and plain for everything else. */
function copyRich(html: string, text: string): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
  ]);
}

function download({ formats, anchor }: CitablePart, format: CiteFormat): void {
  const { extension, type } = CITE_FILES[format];
  const address = URL.createObjectURL(new Blob([formats[format]], { type }));
  const link = document.createElement('a');
  const article = location.pathname.split('/').findLast(Boolean) ?? 'article';
  link.href = address;
  link.download = `${[article, anchor].filter(Boolean).join('-')}.${extension}`;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
