import { sentenceAt, sentenceOf, type Sentence } from './sentence-at.ts';

/** The sentence that the reader chose last: by a press or a tap, by selecting, or by the focus on a link in it. */
export class ChosenSentence {
  readonly #article: HTMLElement;
  readonly #changed: () => void;
  #sentence: Sentence | undefined;

  constructor(article: HTMLElement, changed: () => void) {
    this.#article = article;
    this.#changed = changed;
  }

  get sentence(): Sentence | undefined {
    return this.#sentence;
  }

  /** Follows the reader until the signal says no more; then there is no sentence. */
  watch(signal: AbortSignal): void {
    this.#article.addEventListener('click', this.#onClick, { signal });
    this.#article.addEventListener('focusin', this.#onFocus, { signal });
    document.addEventListener('selectionchange', this.#onSelect, { signal });
    signal.addEventListener('abort', () => (this.#sentence = undefined));
  }

  readonly #onClick = ({ target, clientX, clientY, detail }: MouseEvent): void => {
    // By keyboard a click has no point; the focus has told already.
    if (detail === 0 || !(target instanceof Element) || target.closest('button, summary')) return;
    const caret =
      'caretPositionFromPoint' in document ? document.caretPositionFromPoint(clientX, clientY) : null;
    const link = target.closest('a, figure');
    if (link) this.#take(sentenceOf(link));
    else if (caret) this.#take(sentenceAt(caret.offsetNode, caret.offset));
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target.matches('a')) this.#take(sentenceOf(target));
  };

  readonly #onSelect = (): void => {
    const { anchorNode = null, anchorOffset = 0, isCollapsed = true } = getSelection() ?? {};
    if (!isCollapsed && anchorNode && this.#article.contains(anchorNode)) {
      this.#take(sentenceAt(anchorNode, anchorOffset));
    }
  };

  #take(sentence: Sentence | undefined): void {
    const { block, index } = this.#sentence ?? {};
    if (!sentence || (sentence.block === block && sentence.index === index)) return;
    this.#sentence = sentence;
    this.#changed();
  }
}
