import { describe, expect, it } from 'vitest';
import { confirmRag, type RagConfirmation } from '../../../src/domain/audit/confirm-rag';
import { proposeRag } from '../../../src/domain/audit/propose-rag';
import { day } from '../../../src/domain/date/iso-date';
import { greenFacts } from '../../support/rag-facts';

const PROPOSAL = proposeRag(greenFacts({ lookedAfter: true }), day('2026-10-20'));
const confirm = (more: Partial<RagConfirmation> = {}) =>
  confirmRag(PROPOSAL, {
    confirmedBy: 'Rhodri Thomas',
    confirmedOn: day('2026-10-20'),
    confirmedColour: 'red',
    ...more,
  });
const issuesOf = (result: ReturnType<typeof confirm>) =>
  !result.ok && result.failure.kind === 'invalid' ? result.failure.issues : [];

describe('confirmRag', () => {
  it('keeps the proposal beside who confirmed it and when (R-NPT-62)', () => {
    expect(confirm()).toEqual({
      ok: true,
      value: {
        ...PROPOSAL,
        confirmedBy: 'Rhodri Thomas',
        confirmedOn: '2026-10-20',
        confirmedColour: 'red',
      },
    });
  });

  it('takes another colour with a reason, and keeps the proposed one (DOMAIN G-3)', () => {
    const result = confirm({ confirmedColour: 'green', confirmReason: 'Social worker agreed to the plan' });
    expect(result).toMatchObject({
      ok: true,
      value: { colour: 'red', subType: 'vulnerability', confirmedColour: 'green' },
    });
  });

  it.each([undefined, '', '  '])('refuses another colour with the reason %j', (reason) => {
    const result = confirm({ confirmedColour: 'amber', ...(reason === undefined ? {} : { confirmReason: reason }) });
    expect(issuesOf(result)).toEqual([
      { code: 'rag.changeReasonMissing', path: 'confirmReason', effect: 'block', rule: 'R-NPT-62' },
    ]);
  });

  it('refuses a confirmation without a name', () => {
    expect(issuesOf(confirm({ confirmedBy: ' ' }))).toEqual([
      { code: 'rag.confirmerMissing', path: 'confirmedBy', effect: 'block', rule: 'R-NPT-62' },
    ]);
  });

  it('refuses a day before the proposal', () => {
    expect(issuesOf(confirm({ confirmedOn: day('2026-10-19') }))).toEqual([
      {
        code: 'rag.confirmedBeforeProposal',
        path: 'confirmedOn',
        effect: 'block',
        rule: 'R-NPT-62',
        params: { confirmedOn: '2026-10-19', proposedOn: '2026-10-20' },
      },
    ]);
  });
});
