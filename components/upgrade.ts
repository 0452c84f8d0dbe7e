import { elements } from './define';

/** The attributes of an element of ours; nothing where there is no such element. */
const attributesOf = (tag: string): readonly string[] | undefined =>
  Object.hasOwn(elements, tag) ? elements[tag as keyof typeof elements].observedAttributes : undefined;

/**
 * `<div data-kakari="credit-summary" data-src="…">` upgraded in place: in WordPress an author's post loses scripts
 * and unknown tags but keeps `data-*` (toolchain.md). The div stays, its content becomes the widget's fallback, and
 * `data-x` becomes the attribute `x` of the widget or, where it has none of that name, of a record around it.
 * The widget itself may be defined later.
 */
export function upgrade(place: Element): void {
  const tag = `kakari-${place.getAttribute('data-kakari')?.trim()}`;
  // Says it to kakari.css, and to a second copy of the kit.
  place.setAttribute('data-kakari-upgraded', '');
  const own = attributesOf(tag);
  if (own === undefined) {
    const names = Object.keys(elements).map((each) => each.slice('kakari-'.length));
    // biome-ignore lint/suspicious/noConsole: the page's author sees which name was mistyped
    console.warn(
      `kakari: data-kakari="${place.getAttribute('data-kakari')}" is none of ${names.join(', ')}; the page's own content stays.`,
    );
    return;
  }
  const ofRecord = attributesOf('kakari-record');
  const widget = document.createElement(tag);
  const record = document.createElement('kakari-record');
  for (const { name, value } of place.attributes) {
    const inner = name.slice(5);
    // An editor that writes "false" into a switch means it.
    if (!name.startsWith('data-') || value === 'false') continue;
    if (inner === 'lang' || own.includes(inner)) widget.setAttribute(inner, value);
    else if (ofRecord?.includes(inner)) record.setAttribute(inner, value);
  }
  widget.append(...place.childNodes);
  if (record.attributes.length > 0) record.append(widget);
  place.append(record.attributes.length > 0 ? record : widget);
}
