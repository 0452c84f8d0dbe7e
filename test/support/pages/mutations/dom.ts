import { bare, type Context, type Place, words } from './context';

/** Small tools of the generator. */

export function textNodes(root: Node): Text[] {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(script|style|rt|rp|option)$/i.test(node.parentElement?.localName ?? '')) nodes.push(node as Text);
  return nodes;
}

/** The text nodes that make up the label, without 必須 and tooltips beside it. */
export function labelNodes(label: Element, field: string): Text[] {
  const nodes = textNodes(label).filter((node) => bare(node.data) !== '');
  const word = words[field] ?? '';
  for (let from = 0; from < nodes.length; from += 1) {
    let text = '';
    for (let to = from; to < nodes.length; to += 1) {
      text += bare(nodes[to]?.data ?? '');
      if (text.replace(/:$/, '') === word) return nodes.slice(from, to + 1);
    }
  }
  return [];
}

export const isControl = (element: Element): element is HTMLInputElement =>
  /^(input|select|textarea)$/.test(element.localName);

const digits = /[\d０-９][\d０-９.．,，]*/;

/** Writes another figure; `unit` too where it is given. Answers false where no figure stands. */
export function setFigure(place: Place, figure: string, unit?: string): boolean {
  const { value } = place;
  if (isControl(value)) {
    if (value.localName !== 'input') return false;
    value.value = figure;
    value.setAttribute('value', figure);
  } else {
    const nodes = textNodes(value).filter((node) => bare(node.data) !== '');
    const parts = nodes.filter((node) => /[\d０-９.．]/.test(node.data));
    const [first, ...others] = parts;
    if (!first) return false;
    first.data = first.data.replace(digits, figure);
    for (const node of others) node.data = node.data.replace(/[\d０-９.．]+/, '');
  }
  if (unit !== undefined) {
    const node = unitNode(place);
    if (!node) return false;
    node.data = node.data.replace(/単位(?!充足|不足)/, unit);
  }
  return true;
}

/** The text with 単位 that belongs to the figure. */
export function unitNode({ value }: Place): Text | undefined {
  const inside = textNodes(value).find((node) => /単位(?!充足|不足)/.test(node.data));
  if (inside) return inside;
  for (
    let around = value.parentElement, depth = 0;
    around && depth < 3;
    around = around.parentElement, depth += 1
  ) {
    const after = textNodes(around).find(
      (node) =>
        value.compareDocumentPosition(node) & 4 &&
        /^\s*単位\s*$/.test(node.data.replace(/[\u3000\u00a0]/g, ' ')),
    );
    if (after) return after;
  }
  return undefined;
}

/** The nodes that make up the number. */
export function numberNodes({ value }: Place): Text[] {
  return isControl(value) ? [] : textNodes(value).filter((node) => /[\d０-９.．]/.test(node.data));
}

export const figureText = (place: Place): string =>
  isControl(place.value)
    ? place.value.value
    : (digits.exec(
        numberNodes(place)
          .map(({ data }) => data.trim())
          .join(''),
      )?.[0] ?? '');

export function wrapContent(element: Element, tags: readonly string[]): undefined {
  for (const tag of tags) {
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

export function wrapNode(node: Node, tags: readonly string[]): Element | undefined {
  const document = node.ownerDocument;
  let wrapper: Element | undefined;
  let current: Node = node;
  for (const tag of tags) {
    wrapper = document?.createElement(tag);
    if (!wrapper) return undefined;
    (current as ChildNode).replaceWith(wrapper);
    wrapper.append(current);
    current = wrapper;
  }
  return wrapper;
}

/** Splits a text into spans at the given places. */
export function splitInto(node: Text, parts: readonly string[], tag = 'span'): void {
  const { ownerDocument } = node;
  node.replaceWith(
    ...parts.map((part) => {
      const span = ownerDocument.createElement(tag);
      span.textContent = part;
      return span;
    }),
  );
}

export function element(c: Context, html: string): Element {
  const template = c.document.createElement('template');
  template.innerHTML = html;
  const made = template.content.firstElementChild;
  if (!made) throw new Error(html);
  return c.document.importNode(made, true);
}

export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [copy[at], copy[other]];
    if (a !== undefined && b !== undefined) {
      copy[at] = b;
      copy[other] = a;
    }
  }
  return copy;
}

/** Puts elements that are siblings into another order, at the same places. */
export function reorder(groups: readonly (readonly Element[])[], order: readonly number[]): void {
  const first = groups[0]?.[0];
  const parent = first?.parentElement;
  if (!first || !parent) return;
  const mark = first.ownerDocument.createComment('');
  first.before(mark);
  for (const at of order) for (const one of groups[at] ?? []) mark.before(one);
  mark.remove();
}

/** A copy of what is on the page with other figures. */
export function copyWithOtherFigures(c: Context): Element {
  const copy = c.main.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const one of copy.querySelectorAll('[name]'))
    one.setAttribute('name', `copy-${one.getAttribute('name')}`);
  for (const node of textNodes(copy)) {
    if (/単位充足/.test(node.data)) node.data = node.data.replace('単位充足', '単位不足');
    node.data = node.data
      .replace(/\d+(\.\d)?(?=\s*(単位|$))/, '5')
      .replace('承認済', '承認待ち')
      .replace('10:47', '11:48');
  }
  for (const input of copy.querySelectorAll('input'))
    if (/^\d+(\.\d)?$/.test(input.value)) input.setAttribute('value', '5');
  return copy;
}
