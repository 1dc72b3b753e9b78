import { because, type Decision } from '../rule/decision';
import { type FullTimeHours, type HoursReading, readWeeks } from './hours';
import { educationMinutes, minutesAt, type ProvisionBlock } from './provision';

/** The timetable of one cycle and the figures it is read by. */
export interface ProvisionFacts {
  readonly blocks: readonly ProvisionBlock[];
  /** The weeks of the cycle; the mean over them counts (DOMAIN G-13). */
  readonly weekCount: number;
  readonly yearGroup: string | undefined;
  readonly fullTimeHours: FullTimeHours;
}

/** What a timetable amounts to, and everything that was decided on the way. */
export interface ProvisionReading {
  readonly reading: HoursReading;
  /** Minutes of education in each week. */
  readonly weeks: readonly number[];
  readonly decisions: readonly Decision[];
}

/**
 * Whether a timetable of several provisions is full time or reduced (R-NPT-40, 43, 44, 60; DOMAIN B7): the mean week
 * against the figure of the year group, in minutes. A single week below it warns. Full time or not, alternative
 * provision needs a PSP (R-NPT-07). A year group without a figure is not classified.
 */
export function readProvision(facts: ProvisionFacts): ProvisionReading {
  const weeks = educationMinutes(facts.blocks, facts.weekCount);
  const reading = readWeeks(weeks, facts.yearGroup, facts.fullTimeHours);
  return { reading, weeks, decisions: [...classified(facts, reading, weeks), ...notesOn(facts)] };
}

function classified(facts: ProvisionFacts, reading: HoursReading, weeks: readonly number[]): Decision[] {
  const yearGroup = facts.yearGroup ?? '';
  if (reading.kind === 'notClassified') {
    const why = because('R-NPT-43', { yearGroup, weekCount: facts.weekCount });
    return [{ effect: 'inform', code: 'hours.notClassified', why }];
  }
  const { kind, fullTimeMinutes } = reading;
  const totalMinutes = weeks.reduce((total, minutes) => total + minutes, 0);
  const inputs = { yearGroup, totalMinutes, weekCount: weeks.length, fullTimeMinutes };
  if (kind === 'reduced') return [{ effect: 'auto', code: 'hours.reduced', why: because('R-NPT-44', inputs) }];
  return [
    { effect: 'auto', code: 'hours.fullTime', why: because('R-NPT-44', inputs) },
    ...weeks.flatMap((minutes, index): Decision[] => {
      if (minutes >= fullTimeMinutes) return [];
      const why = because('R-NPT-44', { yearGroup, week: index + 1, minutes, fullTimeMinutes });
      return [{ effect: 'warn', code: 'hours.weekBelow', why }];
    }),
  ];
}

function notesOn({ blocks }: ProvisionFacts): Decision[] {
  const notes: Decision[] = [
    {
      effect: 'auto',
      code: 'hours.inclusionCentreCounts',
      why: because('R-NPT-40', { minutes: minutesAt('inclusionCentre', blocks) }),
    },
    {
      effect: 'inform',
      code: 'hours.provisionNeedsPsp',
      why: because('R-NPT-07', { minutes: minutesAt('ap', blocks) }),
    },
    {
      effect: 'inform',
      code: 'hours.homeDoesNotCount',
      why: because('R-NPT-60', { minutes: minutesAt('home', blocks) }),
    },
  ];
  return notes.filter(({ why }) => why.inputs.minutes !== 0);
}
