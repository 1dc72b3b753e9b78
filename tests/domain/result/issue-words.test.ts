import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUIDANCE_PLACES } from '../../../src/domain/guidance/guidance-note';

const DOMAIN = new URL('../../../src/domain/', import.meta.url);
const CODE =
  /'((?:upn|pupil|case|evidence|invite|meeting|plan|outcome|review|rtt|signature|dispatch|recipient)\.[a-zA-Z.]+)'/g;

/** Codes whose last part is filled in when the rule speaks. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'evidence.missing': ['staff', 'pupil', 'parentCarer', 'interventions', 'agency'],
  'invite.no': ['schoolLead', 'ewo', 'socialWorker', 'fosterCarer', 'parentCarer', 'pupil', 'wbs'],
  meeting: ['weekend', 'holiday', 'closed', 'bankHoliday', 'inset'],
  review: ['weekend', 'holiday', 'closed', 'bankHoliday', 'inset'],
  'signature.needed': ['pupil', 'school', 'consent', 'socialWorker'],
  'signature.earlierVersion': ['pupil', 'school', 'consent', 'socialWorker'],
  'signature.declined': ['school', 'consent', 'socialWorker'],
  'signature.nobodyMaySign': ['school', 'consent', 'socialWorker'],
};

/** Places that look like codes. */
const PATHS: readonly string[] = [
  ...['pupil.name', 'pupil.dateOfBirth', 'pupil.schoolIdp', 'outcome.reason'],
  ...GUIDANCE_PLACES,
];

const written = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, DOMAIN), 'utf8').matchAll(CODE)].map((match) => match[1] ?? ''));
const codes = [...new Set(written)]
  .filter((code) => !(code in FAMILIES) && !PATHS.includes(code))
  .concat(Object.entries(FAMILIES).flatMap(([family, members]) => members.map((member) => `${family}.${member}`)));

describe('the words for issues of the domain', () => {
  it('are looked for under every code of the rules', () => {
    expect(codes).toEqual(expect.arrayContaining(['upn.checkLetter', 'rtt.overMaximum', 'review.bankHoliday']));
    expect(codes.length).toBeGreaterThan(100);
  });

  it.each(['en', 'cy'])('exist in %s', (language) => {
    const file = new URL(`../../../src/i18n/${language}.json`, import.meta.url);
    const words: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
    expect(codes.filter((code) => !words[`issue.${code}`]?.trim())).toEqual([]);
  });
});
