import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localCertificate } from '../../src/local/certificate';

const NOW = new Date('2026-11-03T09:00:00Z');
const THREE_YEARS_LATER = new Date('2029-11-03T09:00:00Z');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('localCertificate', () => {
  it('is for localhost by name and by both addresses', async () => {
    const { cert } = await localCertificate(folder, NOW);
    expect(new X509Certificate(cert).subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    );
  });

  it('is the same one the next time', async () => {
    const first = await localCertificate(folder, NOW);
    expect(await localCertificate(folder, NOW)).toEqual(first);
  });

  it('is made anew when the old one has run out', async () => {
    const first = await localCertificate(folder, NOW);
    expect((await localCertificate(folder, THREE_YEARS_LATER)).cert).not.toBe(first.cert);
  });

  it('keeps its key to the person who started it', async () => {
    await localCertificate(folder, NOW);
    expect((await stat(join(folder, 'localhost.key'))).mode & 0o077).toBe(0);
  });
});
