/** What a webmaster chose. */
export type Choices = {
  readonly widgets: readonly string[];
  readonly editable: boolean;
  readonly controls: boolean;
  readonly storage: boolean;
  readonly way: 'tags' | 'div';
  /** A colour as `#rrggbb`, where it is not the kit's own. */
  readonly accent: string | undefined;
};

/** Stands before and without script, so that no reader meets an empty place. */
const fallback: Readonly<Record<string, string>> = {
  'credit-summary': '座学研修と実地研修の両方を受け、合計10単位以上で修了です。',
  'activity-checklist': '地域での活動を、1項目5単位として数えます。',
  'application-status': '申請の状況は、MAMIS の「認定(修了)申請履歴」でご確認ください。',
  'certificate-viewer': '修了証は、MAMIS の「認定証・修了証ダウンロード」から取得できます。',
};

const forAdministrator = '<!-- 管理者：サイト全体の head に一度だけ -->';
const forAuthor = '<!-- 投稿者：投稿の「カスタム HTML」ブロックに -->';

/** The code to paste. `base` is where the association put the kit. */
export function snippetOf(choices: Choices, base: string): string {
  const head = [
    `<link rel="stylesheet" href="${base}kakari.css">`,
    `<script type="module" src="${base}kakari.js"></script>`,
    ...(choices.accent ? [`<style>:root { --kakari-accent: ${choices.accent}; }</style>`] : []),
  ];
  if (choices.way === 'tags') return [...head, ...tags(choices)].join('\n');
  // A post would lose script and style sheet: they are the administrator's to place.
  return [forAdministrator, ...head, forAuthor, ...divs(choices)].join('\n');
}

function tags({ widgets, editable, controls, storage }: Choices): string[] {
  const provider = ['<kakari-record', controls && ' controls', storage && ' storage="local"', '>'];
  const each = widgets.map((name) => {
    const attribute = editable && name === 'credit-summary' ? ' editable' : '';
    return `  <kakari-${name}${attribute}><p>${fallback[name] ?? ''}</p></kakari-${name}>`;
  });
  return [provider.filter(Boolean).join(''), ...each, '</kakari-record>'];
}

/** Several share one record around them, as the tags do: each with a record of its own would not know what the others hold. */
function divs({ widgets, editable, controls, storage }: Choices): string[] {
  const ofRecord = [controls && ' data-controls', storage && ' data-storage="local"'];
  const alone = widgets.length === 1;
  const each = widgets.map((name) => {
    const attributes = [
      ` data-kakari="${name}"`,
      editable && name === 'credit-summary' && ' data-editable',
      ...(alone ? ofRecord : []),
    ];
    return `<div${attributes.filter(Boolean).join('')}><p>${fallback[name] ?? ''}</p></div>`;
  });
  if (alone) return each;
  return [`<div${[' data-kakari="record"', ...ofRecord].filter(Boolean).join('')}>`, ...each, '</div>'];
}
