import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/date/iso-date';
import cyWords from '../../src/i18n/cy.json';
import enWords from '../../src/i18n/en.json';
import { createWords } from '../../src/i18n/words';
import hackneyJson from '../../src/policy/packs/hackney/pack.json';
import { readPack } from '../../src/policy/read-pack';
import { ALL_TOPICS, notDefinedTopics, readTopic, sourcedOf } from '../../src/policy/topics';
import { valueIn } from '../support/school-world';

const hackney = valueIn(readPack(hackneyJson));
const datedFor = (validFrom?: string, validTo?: string) =>
  valueIn(
    readPack({
      ...hackneyJson,
      noticeSchoolDays: { value: 5, status: 'default', source: 'fte', ...{ validFrom, validTo } },
    }),
  );

describe('readTopic', () => {
  it('gives the value with where it comes from', () => {
    expect(readTopic(hackney, 'programme')).toEqual({
      kind: 'defined',
      value: { endDateRequired: true },
      status: 'stated',
      source: 'pspHow',
    });
  });

  it('gives a value inside the group of reduced timetables', () => {
    expect(readTopic(hackney, 'rtt.placedBy')).toMatchObject({ kind: 'defined', value: 'headteacher' });
  });

  it('says that the authority does not define a topic, and names it', () => {
    expect(readTopic(hackney, 'rtt.maximumDays')).toEqual({ kind: 'notDefined', topic: 'rtt.maximumDays' });
  });

  it.each([
    ['2026-08-31', 'notDefined'],
    ['2026-09-01', 'defined'],
    ['2027-08-31', 'defined'],
    ['2027-09-01', 'notDefined'],
  ])('on %s, a value valid for one school year is %s', (on, kind) => {
    expect(readTopic(datedFor('2026-09-01', '2027-08-31'), 'noticeSchoolDays', day(on)).kind).toBe(kind);
  });

  it('without a day, or without a period, a value holds', () => {
    expect(readTopic(datedFor('2026-09-01', '2027-08-31'), 'noticeSchoolDays').kind).toBe('defined');
    expect(readTopic(datedFor(), 'noticeSchoolDays', day('1999-01-01')).kind).toBe('defined');
  });

  it('keeps the origin beside the value', () => {
    expect(sourcedOf(hackney, 'rtt.allowed')).toEqual({ value: true, status: 'stated', source: 'timetables' });
  });
});

describe('notDefinedTopics', () => {
  it('lists every topic of a pack that defines nothing', () => {
    const { id, version, authorityName, country, languages, planName, sources } = hackney;
    const bare = { id, version, authorityName, country, languages, planName, sources };
    expect(notDefinedTopics(bare)).toEqual(ALL_TOPICS);
    expect(ALL_TOPICS).toHaveLength(50);
  });
});

describe('the words for what is not defined', () => {
  it('name the topic and the authority in English and Welsh', () => {
    const [en, cy] = [createWords('en', enWords), createWords('cy', cyWords)];
    expect(en.t('policy.notDefined', { topic: en.t('policy.topic.rtt.maximumDays') })).toBe(
      'Not defined by this authority: Longest reduced timetable',
    );
    expect(cy.t('policy.notDefined', { topic: cy.t('policy.topic.rtt.maximumDays') })).toBe(
      'Heb ei ddiffinio gan yr awdurdod hwn: Yr amserlen lai hwyaf',
    );
  });

  it('exist for every topic', () => {
    const texts: Readonly<Record<string, string>> = enWords;
    expect(ALL_TOPICS.filter((topic) => !texts[`policy.topic.${topic}`])).toEqual([]);
  });
});
