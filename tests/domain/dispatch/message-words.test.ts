import { describe, expect, it } from 'vitest';
import { MESSAGE_TABLE } from '../../../src/domain/dispatch/message-table';
import cy from '../../../src/i18n/cy.json';
import en from '../../../src/i18n/en.json';

const SUBJECTS = [
  ...new Set([
    ...Object.values(MESSAGE_TABLE).flatMap(({ rows }) => rows.map(({ subject }) => subject)),
    'mail.subject.copy' as const,
    'mail.subject.withdrawal' as const,
  ]),
];
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

describe('the subjects of messages', () => {
  it('are eleven', () => {
    expect(SUBJECTS).toHaveLength(11);
  });

  it.each(SUBJECTS)('%s carries the reference and the version, and nothing else that varies (B5, F-5)', (key) => {
    expect(en[key]).toMatch(/^PSP [a-zA-Z -]+ - \{\{caseRef\}\} v\{\{version\}\}$/);
    expect(cy[key]).toMatch(/PSP.* - \{\{caseRef\}\} v\{\{version\}\}$/);
    expect(placeholders(cy[key])).toEqual(['caseRef', 'version']);
  });

  it('mark the request for authorisation for the LA PSP Group (B5 M7, R-NPT-56)', () => {
    expect(en['mail.subject.authorisation']).toContain('LA PSP Group');
  });
});
