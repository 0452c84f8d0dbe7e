import { html, nothing } from 'lit';
import { inPortalOrder, type Screen, type Step, type TickGroup } from './portal-order';
import { boxLabels, buttons, labels, scheme } from './portal-screen';
import type { View } from './view';

/** The values in the portal's order, each with its own button; what cannot be copied says so. */
export function valuesPart(view: View) {
  const { words, desk, today } = view;
  const { values: say } = words;
  const screens = inPortalOrder(desk.draft, today);
  let number = 0;
  return html`
    <section aria-labelledby="values">
      <h2 id="values">${say.title}</h2>
      <p>${say.intro}</p>
      <p class="quiet">${say.order}</p>
      ${screens.map((screen) => {
        const start = number + 1;
        number += screen.steps.length;
        return screenPart(screen, start, view);
      })}
    </section>
  `;
}

function screenPart({ id, steps }: Screen, start: number, view: View) {
  const { values: say } = view.words;
  return html`
    <h3 class="screen">${say.screen[id]}</h3>
    ${id === 'add-units' ? html`<p>${say.addUnits(buttons.addUnits)} ${say.screenUnknown}</p>` : nothing}
    <ol class="steps" start=${start}>
      ${steps.map(
        (step, at) =>
          html`<li><span class="number" aria-hidden="true">${start + at}</span>${stepBody(step, view)}</li>`,
      )}
    </ol>
  `;
}

function stepBody(step: Step, view: View) {
  const { values: say, record } = view.words;
  switch (step.kind) {
    case 'open':
      return told(say.open);
    case 'scheme':
      return [titled(labels.scheme, view, true), told(say.scheme(scheme))];
    case 'association':
      return toCopy('association', labels.association, step.value, view, {
        hint: say.association,
        isRequired: true,
      });
    case 'issue-year':
      return toCopy('issueYear', labels.issueYear, step.value, view, {
        hint: say.issueYear,
        unit: record.fiscalYear,
      });
    case 'total':
      return [titled(labels.total, view), told(say.total)];
    case 'search':
      return [
        titled(labels.classroom, view),
        told(say.search(buttons.search, step.from)),
        step.units === undefined ? nothing : told(say.inDraft(say.unitsOf(step.units))),
      ];
    case 'box':
      return toCopy(step.box, boxLabels[step.box], step.value, view, { unit: record.units });
    case 'codes':
      return toCopy('codes', say.codes, step.value, view, { isOurs: true });
    case 'enter-practical':
      return [titled(labels.practical, view), told(say.enterPractical(buttons.enterPractical))];
    case 'tick':
      return step.groups.length === 0 ? told(say.tickNone) : ticks(step.groups, view);
    case 'register':
      return told(say.register(buttons.register));
    case 'apply':
      return [
        told(say.compare),
        html`<ul class="compare">
          ${compared(labels.classroom, step.classroom, view, step.isAdded)}
          ${compared(labels.practical, step.practical, view)}
        </ul>`,
        told(say.apply(buttons.apply)),
      ];
  }
}

const told = (text: string) => html`<p>${text}</p>`;

/** The portal's label; Japanese in every language. */
const titled = (label: string, { words }: View, isRequired = false) => html`
  <p class="label">
    <b lang="ja">${label}</b>
    ${isRequired ? html`<span class="required">${words.values.required}</span>` : nothing}
  </p>
`;

function toCopy(
  name: string,
  label: string,
  value: string | undefined,
  view: View,
  { hint = '', unit = '', isRequired = false, isOurs = false } = {},
) {
  const { words, copied, copy } = view;
  const { values: say } = words;
  if (value === undefined)
    return [titled(label, view, isRequired), html`<p class="missing">${say.noValue}</p>`];
  const press = ({ currentTarget }: Event) => {
    const shown =
      currentTarget instanceof Element ? currentTarget.closest('.copy')?.querySelector('.value') : null;
    if (shown) copy(name, label, value, shown);
  };
  return html`
    ${isOurs ? html`<p class="label"><b>${label}</b></p>` : titled(label, view, isRequired)}
    <div class="copy">
      <p class="shown"><span class="value">${value}</span>${unit ? html` <span>${unit}</span>` : nothing}</p>
      <button data-copy=${name} @click=${press}>${say.copy}<span class="said-only" lang=${isOurs ? nothing : 'ja'}> ${label}</span></button>
      ${copied.get(name) === value ? html`<span class="copied"><span aria-hidden="true">✓ </span>${say.copiedMark}</span>` : nothing}
    </div>
    ${hint ? html`<p class="quiet">${hint}</p>` : nothing}
  `;
}

function ticks(groups: readonly TickGroup[], { words: { values: say }, lang }: View) {
  return html`
    <p>${say.tick}</p>
    ${groups.map(
      ({ no, label, items }) => html`
        <p class="label">${no === undefined ? say.tickOthers : html`<b lang="ja">${no}. ${label}</b>`}</p>
        <ul class="ticks">${items.map((item) => html`<li lang=${lang === 'en' ? 'ja' : nothing}>${item}</li>`)}</ul>
      `,
    )}
    <p class="quiet">${say.tickWidth}</p>
  `;
}

function compared(
  label: string,
  units: number | undefined,
  { words: { values: say } }: View,
  isAdded = false,
) {
  const missing = isAdded ? say.addedUnknown : say.noValue;
  return html`
    <li><b lang="ja">${label}</b><span>${units === undefined ? missing : say.inDraft(say.unitsOf(units))}</span></li>
  `;
}
