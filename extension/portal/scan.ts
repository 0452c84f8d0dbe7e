/**
 * One pass over the page: its texts and controls in the order of the document. Everything else is read from this
 * list, since the portal's mark-up is unknown and may be any. Nothing is looked up by class, id or test hook.
 */
export type Token = {
  /** The element that decides whether it is seen: a text's parent, the control itself. */
  readonly el: Element;
  readonly kind: 'text' | 'field' | 'radio' | 'box' | 'button' | 'password';
  /** Of a text only. */
  readonly text: string;
  /** What stands before it: nothing, white space, or a line break. */
  readonly gap: '' | ' ' | '\n';
};

const unread = /^(script|style|r[pt]|svg)$/;

/** Of several one is chosen, or each for itself. Undefined for another type or role. */
const choiceKind = (type: string): 'radio' | 'box' | undefined =>
  /^(tab|\w*radio)$/.test(type) ? 'radio' : /^(switch|\w*checkbox)$/.test(type) ? 'box' : undefined;

export const isChoice = ({ kind }: Token): boolean => kind === 'radio' || kind === 'box';

function kindOf(element: Element): Token['kind'] | 'hidden' | undefined {
  const name = element.localName;
  if (name === 'input') {
    const { type } = element as HTMLInputElement;
    if (type === 'hidden' || type === 'password') return type;
    const isButton = /^(button|submit|reset|image|file|range)$/.test(type);
    return choiceKind(type) ?? (isButton ? 'button' : 'field');
  }
  if (name === 'select' || name === 'textarea') return 'field';
  const role = element.role ?? name;
  return role === 'button' ? role : choiceKind(role);
}

export function scan(root: Element): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = '';
  const add = (el: Element, kind: Token['kind'], text: string) => {
    tokens.push({ el, kind, text, gap });
    gap = '';
  };
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = (node as Text).data;
        if (/\S/.test(text) && (!parent.shadowRoot || (node as Text).assignedSlot))
          // A raised number is a note, and no part of the one before it.
          add(parent, 'text', (parent.localName === 'sup' ? '※' : '') + text);
        else gap ||= ' ';
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        if (/^[bh]r$/.test(name)) gap = '\n';
        else if (!unread.test(name)) {
          const kind = kindOf(element);
          if (!kind) walk(element);
          else if (kind !== 'hidden') add(element, kind, '');
        }
      }
    }
  };
  walk(root);
  return tokens;
}
