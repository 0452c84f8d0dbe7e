import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { today } from '../today';
import {
  nothingKnown,
  type RecordChange,
  RecordEditEvent,
  type RecordState,
  recordContext,
  withChange,
} from './state';

/**
 * Gives an element the record of the nearest `<kakari-record>`; without one it keeps a record of its own, so that
 * a single widget on a page works as well.
 */
export class RecordController implements ReactiveController {
  #own: RecordState | undefined;
  readonly #provided: ContextConsumer<typeof recordContext, LitElement>;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.#provided = new ContextConsumer(host, { context: recordContext, subscribe: true });
    host.addController(this);
  }

  /** Where no provider answers, nobody else would say that the element shows something else now. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The consumer asks anew wherever the element is put next; what this provider gave does not linger. */
  hostDisconnected(): void {
    Reflect.deleteProperty(this.#provided, 'value');
  }

  get state(): RecordState {
    this.#own ??= nothingKnown(today());
    return this.#provided.value ?? this.#own;
  }

  /** States these fields of the record anew: the provider's, or the element's own. */
  async edit(change: RecordChange): Promise<void> {
    if (this.#provided.value !== undefined) {
      this.#host.dispatchEvent(new RecordEditEvent(change));
      return;
    }
    const { record, on } = this.state;
    const next = withChange(record, change);
    // At once, so that two edits in one go add up; the verdict follows with its chunk.
    this.#own = { ...this.state, record: next, from: 'visitor' };
    // Where a policy forbids the chunk there is no verdict; what was typed stays.
    const chunk = await import('../with-record').catch(() => undefined);
    if (chunk === undefined || this.#own?.record !== next) return;
    this.#own = chunk.judge(next, 'visitor', on);
    this.#host.requestUpdate();
  }
}
