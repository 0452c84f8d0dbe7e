import { labels } from '../labels';
import { normalise } from '../normalise';
import { labelled } from '../read-labelled';
import { readBadgeBeside, readUnitsBeside } from '../read-value';
import type { CompletionApplicationPage } from '../types';

/** 認定(修了)申請, opened for a scheme (briefing L232-252, L332-392; labels last seen 2025-12-24). */
export function readCompletionApplication(document: Document): CompletionApplicationPage | undefined {
  if (labelled(document, labels.totalUnits).length === 0) return undefined;
  return {
    kind: 'completion-application',
    scheme: schemeOf(document),
    totalUnits: readUnitsBeside(document, labels.totalUnits),
    classroomUnits: readUnitsBeside(document, labels.classroomUnits),
    practicalUnits: readUnitsBeside(document, labels.practicalUnits),
    totalBadge: readBadgeBeside(document, labels.totalUnits),
    classroomBadge: readBadgeBeside(document, labels.classroomUnits),
    practicalBadge: readBadgeBeside(document, labels.practicalUnits),
  };
}

function schemeOf(document: Document): CompletionApplicationPage['scheme'] {
  const wanted = labels.reportingTraining.map(normalise);
  const checked = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  const chosen = checked.flatMap((radio) =>
    [...(radio.labels ?? [])].map((label) => normalise(label.textContent ?? '')),
  );
  return chosen.some((label) => wanted.includes(label)) ? 'reporting-training' : 'other';
}
