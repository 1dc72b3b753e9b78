import { z } from 'zod/mini';
import { type CaseRef, CaseRefSchema } from '../../domain/case/case';
import { KEPT } from '../../domain/meeting/kept-names';

/** The steps of booking from the open appointment, in their order (UX C2). */
export const PANE_STEPS = ['case', 'people', 'time', 'book'] as const;
export type PaneStep = (typeof PANE_STEPS)[number];

const PaneDraftSchema = z.object({
  step: z.enum(PANE_STEPS),
  caseRef: z.optional(CaseRefSchema),
  /** Optional people whom the organiser does not ask this time. */
  leftOut: z.array(z.string()),
  /** People of the case whom no rule asks for and who are asked all the same. */
  added: z.array(z.string()),
});

/** What the organiser chose so far. Dates and rooms are not in it: they stand in the appointment itself. */
export type PaneDraft = z.infer<typeof PaneDraftSchema>;

export const EMPTY_DRAFT: PaneDraft = { step: 'case', leftOut: [], added: [] };

/** The draft of another case starts with nobody left out or added. */
export const draftFor = (caseRef: CaseRef): PaneDraft => ({ ...EMPTY_DRAFT, caseRef, step: 'people' });

/** Reads what was kept; anything unreadable is an empty draft. */
export function readDraft(kept: Readonly<Record<string, string>>): PaneDraft {
  try {
    const parsed = PaneDraftSchema.safeParse(JSON.parse(kept[KEPT.draft] ?? ''));
    return parsed.success && (parsed.data.caseRef || parsed.data.step === 'case') ? parsed.data : EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** What is kept with the appointment. Going back to the cases lets go of it: it may be sent like any other again. */
export const keptDraft = (draft: PaneDraft): Readonly<Record<string, string>> => ({
  [KEPT.draft]: JSON.stringify(draft),
  ...(draft.step === 'case' ? { [KEPT.notBooked]: '' } : {}),
});
