import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** The self-signed certificate for localhost kept in a folder; made when there is none. */
export async function localCertificate(directory: string): Promise<Certificate> {
  const paths = { key: join(directory, 'key.pem'), cert: join(directory, 'cert.pem') };
  try {
    return { key: await readFile(paths.key, 'utf8'), cert: await readFile(paths.cert, 'utf8') };
  } catch {
    const made = await makeCertificate();
    await mkdir(directory, { recursive: true });
    await writeFile(paths.key, made.key, { mode: 0o600 });
    await writeFile(paths.cert, made.cert);
    return made;
  }
}

async function makeCertificate(): Promise<Certificate> {
  const tenYears = new Date();
  tenYears.setFullYear(tenYears.getFullYear() + 10);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: tenYears,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
}
