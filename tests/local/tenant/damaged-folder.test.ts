import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleTenant, freePort, startTenantProcess } from './a-tenant-process';

it('a tenant on a damaged folder ends at once, says what to do in plain words and touches nothing', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tenant-damaged-'));
  const dataDir = join(directory, 'data');
  const journal = join(dataDir, 'journal.ndjson');
  await mkdir(dataDir);
  await writeFile(journal, '{"number":1,"clear":true}\n{"number":2,"cha\n');
  const start = startTenantProcess({ bundle: await bundleTenant(directory), dataDir, port: await freePort() });
  const { message } = await start.then(
    () => ({ message: 'started' }),
    (error: Error) => error,
  );
  expect(message).toBe(
    `The tenant ended with 1: The tenant does not start: ${journal} is damaged (line 2 cannot be read). Nothing was changed.
Put back a copy of the folder that you trust;
or keep what was written before and lose what came after: truncate -s 26 '${journal}';
or lose everything and start from the seed: move ${dataDir} away.
`,
  );
  expect(await readFile(journal, 'utf8')).toBe('{"number":1,"clear":true}\n{"number":2,"cha\n');
});
