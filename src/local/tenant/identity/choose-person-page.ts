import type { Person } from '../store/records';

/** The page on which a person chooses who to be; each choice leads back to the same address with `chosen`. */
export function choosePersonPage(
  url: URL,
  organisationName: string,
  people: readonly Person[],
  scopes: readonly string[],
): string {
  const link = (name: string, value: string): string => {
    const target = new URL(url);
    target.searchParams.set(name, value);
    return escaped(target.pathname + target.search);
  };
  const choices = people.map(
    ({ id, name, role, address }) =>
      `<li><a href="${link('chosen', id)}"><strong>${escaped(name)}</strong> ${escaped(role)}<br>${escaped(address)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Choose a person</title><link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
ul { list-style: none; padding: 0; }
li a { display: block; padding: .5rem .75rem; margin: .25rem 0; border: 1px solid #767676; border-radius: 4px; color: inherit; text-decoration: none; }
li a:hover, li a:focus { background: #eef3fb; }
</style></head><body>
<h1>Choose a person</h1>
<p>${escaped(organisationName)}. Signing in lets the application do: ${escaped(scopes.join(', ') || 'nothing beyond signing in')}.</p>
<ul>
${choices.join('\n')}
</ul>
<p><a href="${link('cancel', 'true')}">Cancel</a></p>
</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
