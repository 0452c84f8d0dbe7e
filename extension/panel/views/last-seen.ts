import { html, nothing } from 'lit';
import { today } from '#components/today';
import { assess } from '#core/index';
import { shortTime } from '../clock';
import type { PanelView } from './view';

/** The figures and the application last seen of this physician, with their time: never as if current. */
export const lastSeen: PanelView<'my-page' | 'training-home'> = (_, { words, lang, remembered }) => {
  const { figures, applications } = remembered ?? {};
  if (figures === undefined && applications === undefined) return undefined;
  const body = html`
    ${
      figures
        ? html`<kakari-credit-summary
            heading-level="2"
            .assessment=${assess(figures, { on: today() })}
            .provenance=${words.shownAt(shortTime(figures.at, lang))}
          ></kakari-credit-summary>`
        : nothing
    }
    ${
      applications
        ? html`<p class="card">${words.applicationsShownAt(shortTime(applications.at, lang))}</p>
            <kakari-application-status heading-level="2" .applications=${applications.list}></kakari-application-status>`
        : nothing
    }
  `;
  return { line: figures ? words.lastSeen : words.lastSeenApplications, body };
};
