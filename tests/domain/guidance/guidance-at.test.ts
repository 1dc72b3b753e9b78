import { describe, expect, it } from 'vitest';
import { guidanceAt } from '../../../src/domain/guidance/guidance-at';
import { GUIDANCE_PLACES } from '../../../src/domain/guidance/guidance-note';
import { GUIDANCE_NOTES } from '../../../src/domain/guidance/guidance-notes';
import cy from '../../../src/i18n/cy.json';
import en from '../../../src/i18n/en.json';

const npt = { id: 'npt', country: 'wales' };
const hackney = { id: 'hackney', country: 'england' };
const southGloucestershire = { id: 'south-gloucestershire', country: 'england' };
const keys = (...asked: Parameters<typeof guidanceAt>) => guidanceAt(...asked).map(({ key, rule }) => [key, rule]);

describe('Guidance', () => {
  it('on trauma stands at the reason (R-NPT-09), and on rights where the pupil is heard (R-NPT-88)', () => {
    expect(keys(['plan.reason'], npt)).toEqual([['traumaInformed', 'R-NPT-09']]);
    expect(keys(['case.contributions', 'plan.working'], npt)).toEqual([
      ['pupilsRights', 'R-NPT-88'],
      ['familyAdvice', 'R-NPT-20'],
      ['pupilsView', 'R-NPT-88'],
    ]);
  });

  it('on the room stands at the meetings (R-NPT-27), with the smaller meeting (R-NPT-19)', () => {
    expect(keys(['case.meetings'], npt)).toEqual([
      ['parentPreMeeting', 'R-NPT-19'],
      ['comfortableRoom', 'R-NPT-27'],
    ]);
  });

  it('on the ALN Code (R-NPT-08), agencies (R-NPT-16) and monitoring (R-NPT-14) stands in the plan', () => {
    expect(keys(['plan.about', 'plan.people', 'plan.review'], npt)).toEqual([
      ['notInsteadOfAln', 'R-NPT-08'],
      ['agencies', 'R-NPT-16'],
      ['keyAdultWeekly', 'R-NPT-35'],
      ['monitoringGroup', 'R-NPT-14'],
    ]);
  });

  it('on reduced timetables warns of unofficial exclusion (R-NPT-49) and does not mean reception (R-NPT-39)', () => {
    expect(keys(['rtt.start'], npt)).toEqual([
      ['exceptionalOnly', 'R-NPT-45'],
      ['notReception', 'R-NPT-39'],
      ['twelveWeeks', 'R-NPT-56'],
      ['unofficialExclusion', 'R-NPT-49'],
      ['liaiseFirst', 'R-NPT-55'],
    ]);
  });

  it('of Hackney speaks to Hackney, with the toolkit for England (R-HCK-23, R-KS3-11)', () => {
    expect(keys(['exclusion'], hackney)).toEqual([
      ['shortExclusions', 'R-HCK-23'],
      ['illegalExclusions', 'R-HCK-22'],
    ]);
    expect(keys(['plan.agreements'], hackney)).toEqual([
      ['counselling', 'R-HCK-40'],
      ['circleOfFriends', 'R-HCK-41'],
      ['peerSupport', 'R-KS3-11'],
    ]);
  });

  it('of South Gloucestershire speaks to its secondary schools (R-SG-01)', () => {
    expect(keys(['case.stageOne', 'exclusion'], southGloucestershire)).toEqual([
      ['secondaryOnly', 'R-SG-01'],
      ['earlySigns', 'R-KS3-10'],
      ['considerStageThree', 'R-SG-05'],
    ]);
  });

  it('of one authority never reaches another', () => {
    expect(keys(GUIDANCE_PLACES, { id: 'cwm-helyg', country: 'wales' })).toEqual([]);
    expect(guidanceAt(GUIDANCE_PLACES, { id: 'ashdale', country: 'england' }).map(({ rule }) => rule)).toEqual([
      'R-KS3-10',
      'R-KS3-06',
      'R-KS3-05',
      'R-KS3-11',
    ]);
    expect(guidanceAt([], npt)).toEqual([]);
  });

  it('has at least one note at every place, each key once, with words in both languages', () => {
    const noted = new Set<string>(GUIDANCE_NOTES.map(({ place }) => place));
    expect(GUIDANCE_PLACES.filter((place) => !noted.has(place))).toEqual([]);
    const all = GUIDANCE_NOTES.map(({ key }) => `guidance.${key}`);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((key) => !(key in en) || !(key in cy))).toEqual([]);
  });
});
