import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { SUPPORT_AREAS, type SupportSequence } from './support-sequence';

/** A chosen idea as an action of the plan (C1 20-22). */
export interface ChosenAction {
  readonly action: string;
  readonly who: string;
  readonly due?: IsoDate;
}

/**
 * What is open in the way to an outcome (C10, R-NPT-31): an area may stay empty but must have been explored, and what is
 * chosen says what is done and by whom.
 */
export function checkSupportSequence({ areas = {} }: SupportSequence): Issue[] {
  return SUPPORT_AREAS.flatMap((area) => {
    const { explored, chosen, ideas, who } = areas[area] ?? {};
    const path = `areas.${area}`;
    return [
      ...(explored === false ? [blocks('support.notExplored', `${path}.explored`, { rule: 'R-NPT-31' })] : []),
      ...(chosen && isBlank(ideas) ? [blocks('support.chosenNothing', `${path}.ideas`, { rule: 'C10' })] : []),
      ...(chosen && isBlank(who) ? [blocks('support.chosenNobody', `${path}.who`, { rule: 'C10' })] : []),
    ];
  });
}

/** The chosen ideas as actions, in the order of the areas; what does not say by whom is not one yet. */
export function chosenActions({ areas = {} }: SupportSequence): ChosenAction[] {
  return SUPPORT_AREAS.flatMap((area) => {
    const { chosen, ideas = '', who = '', due } = areas[area] ?? {};
    if (!chosen || isBlank(ideas) || isBlank(who)) return [];
    return [{ action: ideas.trim(), who: who.trim(), ...(due && { due }) }];
  });
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';
