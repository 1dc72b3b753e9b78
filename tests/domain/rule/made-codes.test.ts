import { describe, expect, it } from 'vitest';
import { AGREEMENT_POINTS } from '../../../src/domain/agreement/check-agreement-points';
import { PROCESS_ROWS } from '../../../src/domain/agreement/process-rows';
import { RESPONSE_QUESTIONS } from '../../../src/domain/agreement/response-questions';
import { EARLY_SIGNS } from '../../../src/domain/concern/early-signs';
import { ALTERNATIVES_CONSIDERED, SUPPORT_EXHAUSTED } from '../../../src/domain/exclusion/exclusion-alternatives';
import { PEER_SUPPORT_LIMITS } from '../../../src/domain/intervention/peer-support';
import { ACCESS_NEEDS } from '../../../src/domain/meeting/access-needs';
import { STAKEHOLDERS } from '../../../src/domain/outcome/check-stakeholder-actions';
import { SAFETY_ASPECTS } from '../../../src/domain/placement/safety-check';
import { PERSPECTIVES } from '../../../src/domain/programme/check-programme';
import { STAGE_INVITEES } from '../../../src/domain/stage/check-stage-invitations';
import cy from '../../../src/i18n/cy.json';
import en from '../../../src/i18n/en.json';

/** Codes that are put together from a list, so that no literal of the source names them. */
const MADE: readonly (readonly [stem: string, parts: readonly string[]])[] = [
  ['access.ask', ACCESS_NEEDS],
  ['access.arrange', ACCESS_NEEDS],
  ['actions.none', STAKEHOLDERS],
  ['agreement.open', AGREEMENT_POINTS],
  ['earlySign', EARLY_SIGNS],
  ['exclusion.alternatives', ALTERNATIVES_CONSIDERED],
  ['exclusion.support', SUPPORT_EXHAUSTED],
  ['peerSupport', PEER_SUPPORT_LIMITS],
  ['placement.check', SAFETY_ASPECTS],
  ['process.next', PROCESS_ROWS],
  ['programme.viewMissing', PERSPECTIVES],
  ['response', RESPONSE_QUESTIONS],
  ['safety.monitor', ['school', 'inclusionCentre', 'reducedTimetable', 'alternativeProvision']],
  ['stage.invite', Object.values(STAGE_INVITEES).flatMap((rows) => rows.map(({ role }) => role))],
];

/** Codes that a helper takes as its argument. */
const PASSED = [
  ...['considerCaf', 'reviewCaf', 'agreePriority', 'explainProcedures', 'giveLeaflet', 'considerRestorative'],
  ...['describeSupport', 'adviseSanctions', 'remindOutcomes', 'recordExclusion', 'provideWork'],
  ...['absent.lead', 'absent.pupil', 'absent.parentCarer', 'absent.supportService'],
].map((code) => `stage.${code}`);

describe('A code that is put together', () => {
  it.each(MADE)('%s.* has words in both languages', (stem, parts) => {
    const keys = parts.map((part) => `issue.${stem}.${part}`);
    expect(keys.filter((key) => !(key in en) || !(key in cy))).toEqual([]);
  });

  it('and handed to a helper has words in both languages', () => {
    expect(PASSED.filter((code) => !(`issue.${code}` in en) || !(`issue.${code}` in cy))).toEqual([]);
  });
});
