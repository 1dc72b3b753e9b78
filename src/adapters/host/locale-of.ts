/** The language of the screens from a host's language tag (`en-gb`, `cy-GB`, `cy`); everything else than Welsh is English. */
export function localeOf(tag: string | undefined): 'en' | 'cy' {
  return tag?.toLowerCase().split('-')[0] === 'cy' ? 'cy' : 'en';
}
