import { coverageOf } from '../contract/coverage';
import { type Html, html } from '../http/html';
import { page } from '../http/page';
import type { Tenant } from '../http/tenant-parts';
import { REGISTERED_CLIENTS } from '../identity/registration';
import { graphRoutes } from '../routes/graph-routes';
import type { CollectionName } from '../store/records';
import { WHOLE } from '../store/store';
import { FAULT_WORDS } from './fault-rules';

const SHOWN_HITS = 50;
const METHODS = ['', 'GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const KEPT: readonly [CollectionName, string][] = [
  ['messages', 'messages'],
  ['attachments', 'attachments'],
  ['events', 'appointments'],
  ['lists', 'lists'],
  ['items', 'list items'],
  ['channelMessages', 'channel messages'],
  ['activities', 'activity entries'],
  ['outgoing', 'mail under way'],
];

/** The administration of the local tenant: plain forms, no script; with what was wrong about the last one, if so. */
export function adminPage(tenant: Tenant, problem?: string): Response {
  const content = html`
${problem === undefined ? undefined : html`<p role="alert"><strong>Not done:</strong> ${problem}</p>`}
${clockSection(tenant)}
${switchSection(tenant)}
${faultSection(tenant)}
${signInSection(tenant)}
${peopleSection(tenant)}
${keptSection(tenant)}
${contractSection(tenant)}
${resetSection()}`;
  const answer = page({ title: 'Administration of the local tenant' }, content);
  return problem === undefined ? answer : new Response(answer.body, { status: 400, headers: answer.headers });
}

const form = (name: string, content: Html): Html =>
  html`<form method="post" action="/admin/page/${name}">${content}</form>`;

const section = (title: string, content: Html): Html => html`<section><h2>${title}</h2>${content}</section>`;

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  if (rows.length === 0) return html`<p>${caption}: none.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

const options = (values: readonly string[], words: (value: string) => string): Html[] =>
  values.map((value) => html`<option value="${value}">${words(value)}</option>`);

const clockSection = ({ clock }: Tenant): Html =>
  section(
    'Clock',
    form(
      'clock',
      html`<label>Now, in UTC <input name="now" value="${clock.iso()}" size="26" required></label><button>Set the clock</button>`,
    ),
  );

function switchSection({ switches }: Tenant): Html {
  const fields = Object.entries(switches.all()).map(([name, now]) =>
    typeof now === 'boolean'
      ? html`<label><input type="checkbox" name="${name}"${now ? html` checked` : undefined}> ${name}</label>`
      : html`<label>${name} <input name="${name}" value="${typeof now === 'string' ? now : JSON.stringify(now)}"></label>`,
  );
  const why = html`<p>Behaviour that is not established for the real service, each way, and how late every call is answered.</p>`;
  return section('Switches', html`${why}${form('switches', html`${fields}<button>Set the switches</button>`)}`);
}

function faultSection({ faults }: Tenant): Html {
  const { seed, rules, journal } = faults.report();
  const armed = rules.map(({ kind, method, pathPattern, ...rest }) => [
    FAULT_WORDS[kind],
    method ?? 'any',
    pathPattern,
    JSON.stringify(rest),
  ]);
  const hits = journal
    .slice(-SHOWN_HITS)
    .reverse()
    .map(({ number, at, rule, kind, method, path }) => [number, at, rule + 1, kind, method, path]);
  const add = html`<label>What goes wrong <select name="kind">${Object.entries(FAULT_WORDS).map(([kind, words]) => html`<option value="${kind}">${kind}: ${words}</option>`)}</select></label>
<label>Method <select name="method">${options(METHODS, (method) => method || 'any')}</select></label>
<label>Path, with * for anything <input name="pathPattern" value="/v1.0/*" required></label>
<label>Share of the calls, 0 to 1 <input name="rate" inputmode="decimal"></label>
<label>How often at most <input name="times" inputmode="numeric"></label>
<label>Seed of the run <input name="seed" inputmode="numeric" value="${seed}"></label>
<button>Add this fault</button>`;
  return section(
    'Faults',
    html`${table('Rules in force', ['What', 'Method', 'Path', 'More'], armed)}
${form('add-fault', add)}${form('no-faults', html`<button>Remove all faults</button>`)}
${table('Journal: which rule hit which call, the newest first', ['No.', 'At', 'Rule', 'Kind', 'Method', 'Path'], hits)}`,
  );
}

function signInSection({ store }: Tenant): Html {
  const organisations = store.all('organisations', WHOLE);
  const nameOf = (id: string): string => organisations.find((one) => one.id === id)?.name ?? id;
  const ids = organisations.map(({ id }) => id);
  const approve = html`<label>Organisation <select name="organisationId">${options(ids, nameOf)}</select></label>
<label>Application <select name="clientId">${options(REGISTERED_CLIENTS, (id) => id)}</select></label>
<label>Scopes <input name="scopes" placeholder="ChannelMessage.Read.All" size="40" required></label>
<button>Approve for everybody there</button>`;
  return section(
    'Signing in',
    html`${form('approve', approve)}
${form('expire-tokens', html`<button>Expire all access tokens now</button>`)}
${form('revoke', html`<button>Revoke all consent</button>`)}`,
  );
}

function peopleSection({ store }: Tenant): Html {
  const organisations = new Map(store.all('organisations', WHOLE).map(({ id, name }) => [id, name]));
  const rows = store
    .all('people', WHOLE)
    .map(({ name, role, address, organisationId, guestOf }) => [
      name,
      role,
      address,
      organisations.get(organisationId) ?? '',
      guestOf.map((id) => organisations.get(id)).join(', '),
    ]);
  return section('People', table('People', ['Name', 'Role', 'Address', 'At home in', 'Guest of'], rows));
}

function keptSection({ store }: Tenant): Html {
  const rows = KEPT.map(([collection, words]) => {
    const sizes = store.partitions(collection).map((partition) => store.all(collection, partition).length);
    return [words, sizes.reduce((sum, size) => sum + size, 0)];
  });
  return section('What is kept', table('What is kept', ['What', 'How many'], rows));
}

function contractSection({ contract }: Tenant): Html {
  const report = contract.report();
  const { described, answered, refused } = coverageOf(report, contract.described(), graphRoutes);
  const violations = report.violations.map(({ direction, operation, message }) => [direction, operation, message]);
  return section(
    'Contract with the published description',
    html`<p>${report.checked} calls checked. Of ${described} operations described, ${answered} are answered and ${refused.length} refused with 501.</p>
${table('Violations', ['Direction', 'Operation', 'What'], violations)}
${table('Calls by operation', ['Operation', 'Calls'], Object.entries(report.operations))}`,
  );
}

const resetSection = (): Html =>
  section(
    'Start again',
    form(
      'reset',
      html`<p>Everything that was done is thrown away.</p>
<label>Start with <select name="seed">${options(['demo', 'empty'], (name) => name)}</select></label>
<button>Throw away and start again</button>`,
    ),
  );
