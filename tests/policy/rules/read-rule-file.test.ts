import { describe, expect, it } from 'vitest';
import npt from '../../../src/policy/rules/npt.json';
import { readRuleFile } from '../../../src/policy/rules/read-rule-file';

const REVIEW = npt.rules['R-NPT-56'];
const withRule = (id: string, words: unknown) => ({
  title: 'A document',
  document: 'Its title',
  rules: { [id]: words },
});

describe('readRuleFile', () => {
  it('reads what the domain says too', () => {
    const file = withRule('R-NPT-56', REVIEW);
    expect(readRuleFile(file)).toEqual({ ok: true, value: file });
  });

  it('names the place that does not follow the schema', () => {
    expect(readRuleFile(withRule('R-NPT-56', { ...REVIEW, effects: ['forbid'] }))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [{ code: 'rules.wrong', path: 'rules.R-NPT-56.effects.0', effect: 'block' }],
      },
    });
  });

  it('refuses a rule that the domain does not know', () => {
    expect(readRuleFile(withRule('R-NPT-89', REVIEW))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ code: 'rules.unknown', path: 'rules.R-NPT-89', effect: 'block' }] },
    });
  });

  it('refuses another clause and another force than the domain has', () => {
    expect(readRuleFile(withRule('R-NPT-56', { ...REVIEW, clause: 'Elsewhere', force: 'may' }))).toEqual({
      ok: false,
      failure: {
        kind: 'invalid',
        issues: [
          { code: 'rules.differs', path: 'rules.R-NPT-56.clause', effect: 'block', params: { found: 'Elsewhere' } },
          { code: 'rules.differs', path: 'rules.R-NPT-56.force', effect: 'block', params: { found: 'may' } },
        ],
      },
    });
  });

  it.each([
    ['', 'an empty sentence'],
    ['Short.', 'fewer than twelve characters'],
    ['A sentence that does not end', 'no full stop'],
  ])('refuses %j: %s', (says) => {
    const read = readRuleFile(withRule('R-NPT-56', { ...REVIEW, says }));
    expect(read).toMatchObject({ failure: { issues: [{ code: 'rules.wrong', path: 'rules.R-NPT-56.says' }] } });
  });
});
