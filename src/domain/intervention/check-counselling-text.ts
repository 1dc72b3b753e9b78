import { warns } from '../result/issue';
import type { Issue } from '../result/result';

/**
 * R-HCK-40: what is said in counselling is confidential unless somebody is at risk of serious harm, so no record has a
 * field for it; a warning for each free text written beside counselling, so that nobody puts it there. Blank texts are
 * silent. The paths are those of `texts`.
 */
export function checkCounsellingText(intervention: {
  readonly isCounselling: boolean;
  readonly texts: Readonly<Record<string, string>>;
}): Issue[] {
  if (!intervention.isCounselling) return [];
  return Object.entries(intervention.texts)
    .filter(([, text]) => text.trim() !== '')
    .map(([path]) => warns('intervention.counsellingText', path, { rule: 'R-HCK-40' }));
}
