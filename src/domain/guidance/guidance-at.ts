import type { GuidancePlace, GuidanceReach } from './guidance-note';
import { GUIDANCE_NOTES, type KnownNote } from './guidance-notes';

/** The authority of a school, as its pack names it. */
export interface GuidedAuthority {
  readonly id: string;
  readonly country: string;
}

/**
 * The notes of some places for the schools of an authority, in order. An authority without notes of its own has none of
 * another's: only what its whole country reads.
 */
export function guidanceAt(places: readonly GuidancePlace[], authority: GuidedAuthority): KnownNote[] {
  return GUIDANCE_NOTES.filter(({ place, reach }) => places.includes(place) && reaches(reach, authority));
}

function reaches(reach: GuidanceReach, { id, country }: GuidedAuthority): boolean {
  return 'pack' in reach ? reach.pack === id : reach.country === country;
}
