import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './rule-mentions';

/** What every school reads, whatever its authority: screens, the plan and its hints. Their issues carry a rule themselves. */
const SHARED = ['app', 'case', 'form', 'mail', 'pane', 'pdf', 'plan', 'settings', 'sign', 'status', 'tab', 'workflow'];

const shared = SHARED.flatMap((area) => ['en', 'cy'].map((language) => `src/i18n/words/${area}.${language}.json`))
  .filter((path) => filesBelow('src/i18n/words', '.json').includes(path))
  .flatMap((path): [key: string, text: string][] =>
    Object.entries(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))),
  );

describe('Words that schools of every authority read', () => {
  it('name no rule of one authority', () => {
    expect(shared.filter(([, text]) => /\bR-[A-Z0-9]{2,4}-\d{2}\b/.test(text))).toEqual([]);
  });

  it('name no authority', () => {
    const named = /Neath|Castell-nedd|\bNPT\b|Hackney|Gloucester|Gaerloyw|Welsh Government|Llywodraeth Cymru/;
    expect(shared.filter(([, text]) => named.test(text))).toEqual([]);
  });
});
