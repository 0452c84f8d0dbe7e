import { html, nothing } from 'lit';
import type { RecordProblem } from '#core/record';
import type { Lang } from '../words/lazy-words';
import { recordWords } from '../words/record/index';
import type { RecordWords } from '../words/record/words';

/** Which field was refused and why. @param hasRecord whether an earlier record is still shown */
export function problemList(problems: readonly RecordProblem[], lang: Lang, hasRecord: boolean) {
  const words = recordWords(lang);
  return html`
    <div part="problems" class="problems">
      <p class="title"><span class="sign" data-sign="!" aria-hidden="true"></span>${words.refused}</p>
      <ul>
        ${problems.map((problem) => html`<li><b>${placeOf(problem, words)}</b>　${sentenceOf(problem, words)}</li>`)}
      </ul>
      ${hasRecord ? html`<p>${words.keptLast}</p>` : nothing}
    </div>
  `;
}

function placeOf({ path }: RecordProblem, words: RecordWords): string {
  if (path.length === 0) return words.whole;
  // A field that is not ours keeps the name it has in the file.
  const nameOf = (name: string) =>
    Object.hasOwn(words.field, name) ? words.field[name as keyof RecordWords['field']] : name;
  return words.place(path, nameOf);
}

const sentenceOf = ({ code, numbers }: RecordProblem, words: RecordWords) =>
  words.problem[code](numbers ?? {});
