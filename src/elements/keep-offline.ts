import { BringFault } from '../offline/bring-files.ts';
import type { Fault } from '../offline/offline-store.ts';
import { faultWords, keptWords, megabytes, share } from './offline/keep-words.ts';
import { SeriesKeeper, type KeptSeries } from './offline/series-keeper.ts';

/** So long a worker that is only just registered may take. */
const PATIENCE = 15_000;
const CANNOT = 'This browser keeps no pages here: it is a private window, or the connection is not secure.';

/** Progress is told aloud in quarters. */
const STEPS = 4;

/**
 * `<keep-offline data-base="/">`: keeps the whole Series on this device, shows how far that is, can be stopped and
 * goes on where it stopped, and takes everything away again. It works as long as its page is open.
 */
class KeepOffline extends HTMLElement {
  #keeper: SeriesKeeper | undefined;
  #bringing: AbortController | undefined;
  #listeners = new AbortController();
  readonly #status = document.createElement('p');
  readonly #progress = document.createElement('progress');
  readonly #amount = document.createElement('span');
  readonly #work = document.createElement('p');
  readonly #go = button(() => {
    if (this.#bringing) this.#bringing.abort();
    else void this.#bring();
  });
  readonly #remove = button(() => void this.#takeAway());

  connectedCallback(): void {
    if (!isSecureContext || !('serviceWorker' in navigator)) {
      this.textContent = CANNOT;
      return;
    }
    this.#keeper = new SeriesKeeper(this.dataset['base'] ?? '/');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#status.setAttribute('role', 'status');
    this.#status.textContent = 'Looking at what is kept here.';
    this.#progress.setAttribute('aria-label', 'Kept of the Series');
    this.#work.className = 'keep-work';
    this.#work.append(this.#progress, this.#amount);
    this.#work.hidden = true;
    this.#remove.textContent = 'Remove from this device';
    const buttons = document.createElement('p');
    buttons.className = 'keep-buttons';
    buttons.append(this.#go, this.#remove);
    this.replaceChildren(this.#status, this.#work, buttons);
    // A worker that takes over brings another version.
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.#show(), { signal });
    const cannot = setTimeout(() => {
      this.#status.textContent = CANNOT;
    }, PATIENCE);
    void this.#show().finally(() => {
      clearTimeout(cannot);
    });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#bringing?.abort();
  }

  /** Shows what is kept; nothing while it is being brought. */
  async #show(fault?: Fault): Promise<void> {
    const kept = await this.#keeper?.look().catch(() => undefined);
    if (!kept || this.#bringing) return;
    const why = fault ?? kept.fault;
    this.#status.textContent = why ? faultWords(why, kept) : keptWords(kept);
    this.#go.textContent = goWords(kept);
    this.#go.hidden = kept.broughtAt !== undefined;
    this.#remove.hidden = !kept.isWanted && kept.pages === 0;
    this.#work.hidden = true;
  }

  async #bring(): Promise<void> {
    const kept = await this.#keeper?.look().catch(() => undefined);
    if (!kept || this.#bringing) return;
    this.#bringing = new AbortController();
    this.#go.textContent = 'Stop';
    this.#remove.hidden = true;
    this.#work.hidden = false;
    this.#status.textContent = 'The Series is being kept, as long as this page is open.';
    const fault = await this.#fetch(kept, this.#bringing.signal);
    this.#bringing = undefined;
    const hadFocus = this.#go.matches(':focus');
    await this.#show(fault);
    if (this.#go.hidden && hadFocus) this.#remove.focus();
    if (fault === 'connection') this.#goOnLater();
  }

  /** Brings what is missing, and gives why it could not. */
  async #fetch({ bytes, missing }: KeptSeries, signal: AbortSignal): Promise<Fault | undefined> {
    let come = bytes - missing;
    let told = Math.floor((come / bytes) * STEPS);
    this.#progress.max = bytes;
    const tell = () => {
      this.#progress.value = come;
      this.#amount.textContent = share(come, bytes);
      const step = Math.floor((come / bytes) * STEPS);
      if (step > told && step < STEPS) this.#status.textContent = `${(step * 100) / STEPS} % is kept.`;
      told = step;
    };
    tell();
    try {
      await this.#keeper?.bring(signal, (more) => {
        come += more;
        tell();
      });
      return undefined;
    } catch (error) {
      return signal.aborted ? undefined : error instanceof BringFault ? error.fault : 'storage';
    }
  }

  #goOnLater(): void {
    const { signal } = this.#listeners;
    addEventListener('online', () => void this.#bring(), { once: true, signal });
  }

  async #takeAway(): Promise<void> {
    await this.#keeper?.remove();
    await this.#show();
    this.#status.textContent = `Nothing is kept any more. ${this.#status.textContent}`;
    this.#go.focus();
  }
}

function goWords({ bytes, missing, isWanted }: KeptSeries): string {
  return isWanted
    ? `Go on (${megabytes(missing)} to come)`
    : `Keep the Series offline (${megabytes(missing || bytes)})`;
}

function button(act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.hidden = true;
  made.addEventListener('click', act);
  return made;
}

customElements.define('keep-offline', KeepOffline);
