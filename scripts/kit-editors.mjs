// What editors and frameworks need to know of the elements: VS Code's HTML data and React's types.

/** @typedef {import('./kit-manifest.mjs').ElementApi} ElementApi */

/** The words of a union of literals, `'a' | 'b'`. @param {string} type */
const wordsOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name }));

/** @param {readonly ElementApi[]} elements https://github.com/microsoft/vscode-custom-data */
export function vscodeData(elements) {
  const kind = elements.map(({ tagName, description }) => ({
    name: tagName.replace('kakari-', ''),
    description,
  }));
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, fields }) => ({
      name: tagName,
      description,
      attributes: fields.flatMap(({ attribute, description: text, type }) => {
        if (attribute === undefined) return [];
        const values = wordsOf(type.text);
        return [
          {
            name: attribute,
            description: text,
            ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
            ...(values.length > 0 ? { values } : {}),
          },
        ];
      }),
    })),
    globalAttributes: [
      {
        name: 'data-kakari',
        description: 'Turns a div into this widget; data-* are its attributes.',
        values: kind,
      },
    ],
  };
}

/**
 * An attribute as React writes it in JSX; where the property of that name takes more than text, React sets the property.
 * @param {string} type @param {string} ofProperty the property's own type
 */
const jsxType = (type, ofProperty) => {
  if (type === 'boolean' || type === 'number') return type;
  if (type === 'unknown') return ofProperty;
  const words = wordsOf(type);
  return words.length > 0 ? words.map(({ name }) => `'${name}'`).join(' | ') : 'string';
};

/** @param {readonly ElementApi[]} elements @returns {string} react.d.ts */
export function reactTypes(elements) {
  const rows = elements.map(({ tagName, className, fields, events }) => {
    const attributes = fields.flatMap(({ name, attribute, type }) =>
      attribute === undefined ? [] : [`'${attribute}'?: ${jsxType(type.text, `${className}['${name}']`)};`],
    );
    const properties = fields
      .filter(({ attribute, readonly }) => attribute === undefined && !readonly)
      .map(({ name }) => `${name}?: ${className}['${name}'];`);
    const handlers = events.map(
      ({ name }) => `'on${name}'?: (event: HTMLElementEventMap['${name}']) => void;`,
    );
    const lines = [...attributes, ...properties, ...handlers].map((line) => `        ${line}`);
    return `      '${tagName}': DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> & {\n${lines.join('\n')}\n      };`;
  });
  return `// React 19 and later: attributes, properties and events of the elements in JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${elements.map(({ className }) => className).join(', ')} } from './types/components/index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${rows.join('\n')}
    }
  }
}
`;
}
