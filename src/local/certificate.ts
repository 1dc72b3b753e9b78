import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate for `localhost` with its key, both as PEM text, and where the certificate lies. */
export type LocalCertificate = { readonly key: string; readonly cert: string; readonly certPath: string };

const DAYS = 825;
const DAY_MS = 86_400_000;

/** Gives the certificate kept in `folder`, making one when there is none or the old one has run out. */
export async function localCertificate(folder: string, now: Date): Promise<LocalCertificate> {
  const certPath = join(folder, 'localhost.crt');
  const keyPath = join(folder, 'localhost.key');
  const kept = await readKept(certPath, keyPath, now);
  if (kept) return { ...kept, certPath };

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyPath, made.private, { mode: 0o600 });
  await chmod(keyPath, 0o600);
  await writeFile(certPath, made.cert);
  return { key: made.private, cert: made.cert, certPath };
}

async function readKept(certPath: string, keyPath: string, now: Date): Promise<{ key: string; cert: string } | null> {
  try {
    const [cert, key] = await Promise.all([readFile(certPath, 'utf8'), readFile(keyPath, 'utf8')]);
    const endsAt = new Date(new X509Certificate(cert).validTo);
    return endsAt.getTime() > now.getTime() ? { key, cert } : null;
  } catch {
    return null;
  }
}
