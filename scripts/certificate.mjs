// A throw-away certificate for the replica of the portal. It lives in memory only: no key ever lies on
// the disk, and a browser accepts it by its key's hash, so nothing is added to anybody's trust store.
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** @typedef {{ key: string, cert: string, spki: string }} Certificate spki: for --ignore-certificate-errors-spki-list */

/** @param {readonly string[]} hosts @returns {Promise<Certificate>} */
export async function makeCertificate(hosts) {
  const made = await generate([{ name: 'commonName', value: hosts[0] }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...hosts.map((value) => ({ type: /** @type {2} */ (2), value })),
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return { key: made.private, cert: made.cert, spki };
}
