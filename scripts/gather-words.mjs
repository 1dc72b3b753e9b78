// Gathers src/i18n/words/*.{en,cy}.json into src/i18n/en.json and cy.json, keys sorted; refuses doubles.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/i18n/words/', import.meta.url);
for (const language of ['en', 'cy']) {
  const all = new Map();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .sort()) {
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))) {
      if (all.has(key) && all.get(key) !== text) throw new Error(`${file}: ${key} is already there with other words`);
      all.set(key, text);
    }
  }
  const sorted = Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(new URL(`../src/i18n/${language}.json`, import.meta.url), `${JSON.stringify(sorted, null, 2)}\n`);
}
