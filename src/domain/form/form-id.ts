import { z } from 'zod/mini';

/** Every form the product asks, by the number the specification gives it (DOMAIN C). A form never changes its id. */
export const FORM_IDS = [
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c7',
  'c8',
  'c9',
  'c10',
  'c11',
  'c12Unit',
  'c12Placement',
  'c13Stage1',
  'c13Stage2',
  'c13Stage3',
  'c14Meeting',
  'c14Family',
  'c14Pupil',
  'c15Staff',
  'c15Pupil',
  'c15Family',
  'c15Agency',
  'c15Interventions',
] as const;
export const FormIdSchema = z.enum(FORM_IDS);
export type FormId = z.infer<typeof FormIdSchema>;
