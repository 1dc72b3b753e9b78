/**
 * Whether a sign-in prompt may appear without a button of its own. Under nested sign-in the host draws it, so it is
 * enough that the person has used this page at all; a browser lets a window open only just after a press.
 */
export function mayAskPerson(nested: boolean): boolean {
  const { userActivation } = navigator;
  return nested ? userActivation.hasBeenActive : userActivation.isActive;
}
