import { yearOf } from '../meaning/read-rows';
import { schemeOf } from '../meaning/scheme';
import { bare } from '../normalise';
import { recordsUnder } from '../records';
import { pressable, type Seen } from '../seen';
import type { CertificateDownloadsPage } from '../types';
import type { View } from '../view';

/**
 * 認定証・修了証ダウンロード (briefing L476–544): the same title as the history, so recognised by the column of
 * downloads. Labels last seen 2025-12-24.
 */
export function seeCertificateDownloads(view: View): Seen | undefined {
  const records = recordsUnder(view, ['download', 'year', 'scheme'], ['download']);
  return records && { kind: 'certificate-downloads', rows: records.rows };
}

export function readCertificateDownloads(
  seen: Seen & { kind: 'certificate-downloads' },
): CertificateDownloadsPage {
  const certificates = seen.rows.map((row) => {
    const downloadable = downloadableIn(row.download?.[0]);
    return {
      fiscalYear: yearOf(row, 'year'),
      scheme: schemeOf(row.scheme ?? []),
      ...(downloadable !== undefined && { downloadable }),
    };
  });
  return { kind: seen.kind, certificates };
}

/** A link or button is something to download, a dash is nothing, and a word alone says neither. */
function downloadableIn(cell: string | undefined): boolean | undefined {
  if (cell === pressable) return true;
  return cell !== undefined && /^[-‐–—―−ー]$/.test(bare(cell)) ? false : undefined;
}
