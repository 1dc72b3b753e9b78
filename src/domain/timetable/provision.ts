import { z } from 'zod/mini';

/** Where a pupil is during a part of the timetable (form C3). `home`: work sent home, with or without supervision. */
export const PROVISIONS = ['school', 'inclusionCentre', 'ap', 'home', 'absentByAgreement'] as const;
export const ProvisionSchema = z.enum(PROVISIONS);
export type Provision = z.infer<typeof ProvisionSchema>;

/** One part of a timetable: whole minutes in the week of that number, counted from 1. */
export interface ProvisionBlock {
  readonly week: number;
  readonly provision: Provision;
  readonly minutes: number;
  /** False: the pupil does not go, and the minutes count nothing. Absent: as planned. */
  readonly attended?: boolean;
}

/**
 * Minutes of education in each week from 1 to `weekCount` (R-NPT-40, 44, 60). Time at school, at an inclusion centre of
 * the authority or school, and at an alternative provision that is attended counts; work at home and agreed absence
 * do not. Whole minutes, exact.
 */
export function educationMinutes(blocks: readonly ProvisionBlock[], weekCount: number): number[] {
  return Array.from({ length: weekCount }, (_, index) =>
    blocks
      .filter((block) => block.week === index + 1 && counts(block))
      .reduce((total, { minutes }) => total + minutes, 0),
  );
}

/** Minutes over all weeks at one kind of provision, attended or not. */
export function minutesAt(provision: Provision, blocks: readonly ProvisionBlock[]): number {
  return blocks.filter((block) => block.provision === provision).reduce((total, { minutes }) => total + minutes, 0);
}

/** Whether time at a provision is education at all; work at home is not, and neither is agreed absence. */
export function countsAsEducation(provision: Provision): boolean {
  return COUNTS[provision];
}

const COUNTS: Readonly<Record<Provision, boolean>> = {
  school: true,
  inclusionCentre: true,
  ap: true,
  home: false,
  absentByAgreement: false,
};

const counts = ({ provision, attended }: ProvisionBlock): boolean => countsAsEducation(provision) && attended !== false;
