import { describe, expect, it } from 'vitest';
import { readRuleSources } from '../../scripts/read-rule-sources';
import { inPackedProduct } from '../../scripts/rules/version-of-homes';
import { rulesPage } from '../../scripts/rules-page';
import { RULES, type RuleId } from '../../src/domain/rule/rules';
import { RULE_HOMES } from './rule-homes';
import { rulesIn, rulesProvenBy, textOf, titlesIn } from './rule-mentions';

const RULE_IDS = Object.keys(RULES) as RuleId[]; // `keys` forgets what `RULES` is made of

describe('The rules of the guidance', () => {
  it('are 88 of Neath Port Talbot, 42 of Hackney, 28 of South Gloucestershire and 11 of the Key Stage 3 toolkit', () => {
    const sources = readRuleSources().map(({ file }) => Object.keys(file.rules));
    expect(sources.map((ids) => ids.length)).toEqual([88, 42, 28, 11]);
    expect(sources.flat()).toEqual(RULE_IDS);
  });

  it('each have something that carries them', () => {
    expect(RULE_IDS.filter((rule) => RULE_HOMES[rule].carriedBy.length === 0)).toEqual([]);
  });

  it('are named by what carries them, and it is there', () => {
    expect(RULE_IDS.flatMap((rule) => RULE_HOMES[rule].carriedBy.filter((home) => !carries(home, rule)))).toEqual([]);
  });

  it('each have a test that proves them', () => {
    expect(RULE_IDS.filter((rule) => RULE_HOMES[rule].provenBy.length === 0)).toEqual([]);
  });

  it('are named in the titles of the tests that prove them', () => {
    const wrong = RULE_IDS.flatMap((rule) =>
      RULE_HOMES[rule].provenBy.filter((file) => !rulesProvenBy(file).includes(rule)).map((file) => `${rule}: ${file}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('is what `npm run rules` writes now', () => {
    expect(textOf('docs/rules.md')).toBe(rulesPage(readRuleSources(), inPackedProduct()));
  });
});

describe('The reading of rule ids', () => {
  it('goes on through a list without the prefix', () => {
    expect(rulesIn('R-NPT-02, 03 and 26; R-HCK-08')).toEqual(['R-NPT-02', 'R-NPT-03', 'R-NPT-26', 'R-HCK-08']);
  });

  it('takes no other number and no unknown rule for one', () => {
    expect(rulesIn('R-NPT-02, 2026-10-23; R-NPT-89; B5')).toEqual(['R-NPT-02']);
  });

  it('finds titles and the rows that fill them, and nothing else of a test', () => {
    const source = `
      // R-NPT-01
      it('asks (R-NPT-02)', () => expect('R-NPT-03').toBe(1));
      it.each([
        ['R-NPT-04', 1],
      ])('says %s', () => {});
      it.each([
        ['R-NPT-05', 1],
      ])('says nothing', () => {});`;
    expect(rulesIn(titlesIn(source))).toEqual(['R-NPT-02', 'R-NPT-04']);
  });
});

/** `file.ts#export`, `section.ts#question` or `pack.json#key`: it is there and names the rule. */
function carries(home: string, rule: RuleId): boolean {
  const [path = '', name = ''] = home.split('#');
  const text = textOf(path);
  if (text === undefined) return false;
  if (path.endsWith('.json')) return rulesIn(JSON.stringify(JSON.parse(text)[name] ?? '')).includes(rule);
  const isThere = new RegExp(
    `^export (?:async )?(?:const|function|type|interface|class) ${name}\\b|key: '${name}'`,
    'm',
  );
  return isThere.test(text) && rulesIn(text).includes(rule);
}
