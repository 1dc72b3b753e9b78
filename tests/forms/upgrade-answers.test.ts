import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/forms/read-answers';
import { upgradeAnswers } from '../../src/forms/upgrade-answers';
import { worksheetForm } from '../support/a-test-form';
import first from './fixtures/worksheet-v1.json';

describe('upgradeAnswers', () => {
  it('reads answers of version 1 as version 3 does, step by step', () => {
    expect(upgradeAnswers(worksheetForm, 1, first)).toEqual({
      ok: true,
      value: {
        pupilName: 'Siân Llŷr Jones',
        progress: 'good',
        days: ['1', 'friday'],
        note: 'Written in the first version of the form',
      },
    });
  });

  it('goes through the last step only when the answers are of version 2', () => {
    const answers = { name: 'left where it is', progress: 'little', shoeSize: '4' };
    expect(upgradeAnswers(worksheetForm, 2, answers)).toEqual({
      ok: true,
      value: { name: 'left where it is', progress: 'little' },
    });
  });

  it('moves nothing that was not answered', () => {
    expect(upgradeAnswers(worksheetForm, 1, {})).toEqual({ ok: true, value: {} });
  });

  it('leaves answers of the present version as they are', () => {
    const answers = { progress: 'well' };
    expect(upgradeAnswers(worksheetForm, 3, answers)).toEqual({ ok: true, value: answers });
    expect(answers).toEqual({ progress: 'well' });
  });

  it.each([0, 4, 1.5, Number.NaN, -1])('does not read answers of version %s', (version) => {
    expect(upgradeAnswers(worksheetForm, version, {})).toEqual({
      ok: false,
      failure: { kind: 'unreadable', record: 'c9' },
    });
  });

  it('is a bug when a step between two versions is missing', () => {
    const { upgrades: _none, ...bare } = worksheetForm;
    expect(() => upgradeAnswers(bare, 2, {})).toThrow('form:no-upgrade-c9-3');
  });
});

describe('readAnswers', () => {
  it('upgrades a kept fixture of version 1 before it checks it', () => {
    const read = readAnswers(worksheetForm, 1, first);
    expect(read.ok && read.value).toMatchObject({ pupilName: 'Siân Llŷr Jones', days: ['1', 'friday'] });
  });

  it('does not take the old answers for those of today', () => {
    expect(readAnswers(worksheetForm, 3, first).ok).toBe(false);
  });

  it('says that a later version cannot be read', () => {
    expect(readAnswers(worksheetForm, 4, first)).toEqual({ ok: false, failure: { kind: 'unreadable', record: 'c9' } });
  });
});
