import { type Html, html } from '../http/html';
import { page } from '../http/page';
import type { Person } from '../store/records';

/** Where a sign-in page stands: which request it answers, and where its forms may lead in the end. */
export interface SignInPlace {
  url: URL;
  /** The origin the answer goes to. */
  target: string;
  application: string;
}

/** On which a person chooses who to be. */
export function choosePersonPage(place: SignInPlace, organisation: string, people: readonly Person[]): Response {
  const choices = people.map(
    ({ id, name, role, address }) =>
      html`<button class="choice" name="chosen" value="${id}"><strong>${name}</strong> ${role}<br>${address}</button>`,
  );
  return signInPage(
    place,
    'Choose a person',
    html`<p>${organisation}. ${place.application} asks who you are; choosing is enough, there is no password.</p>
${choices}
<button name="decision" value="cancel">Cancel</button>`,
  );
}

/** On which a person allows an application what it asks for, or declines. */
export function consentPage(place: SignInPlace, person: Person, scopes: readonly string[]): Response {
  return signInPage(
    place,
    'Permissions requested',
    html`<p>${person.name} (${person.address}): ${place.application} asks to do this in your name.</p>
${scopeList(scopes)}
<input type="hidden" name="chosen" value="${person.id}">
<button name="decision" value="accept">Accept</button>
<button name="decision" value="decline">Decline</button>`,
  );
}

/** Shown when an administrator has to allow what is asked for. */
export function approvalPage(place: SignInPlace, person: Person, scopes: readonly string[]): Response {
  return signInPage(
    place,
    'Need administrator approval',
    html`<p>${person.name}, ${place.application} needs permission that only an administrator of your organisation can give.
Here the administration page of the local tenant gives it: <a href="/admin/">administration</a>.</p>
${scopeList(scopes)}
<input type="hidden" name="chosen" value="${person.id}">
<button name="decision" value="unapproved">Return to the application without it</button>`,
  );
}

/** On which a person confirms who it is: what a second factor is at the service. */
export function confirmPage(place: SignInPlace, person: Person): Response {
  return signInPage(
    place,
    'Confirm that it is you',
    html`<p>${person.name}, what ${place.application} wants to do asks for a stronger sign-in. Here pressing the button is enough.</p>
<input type="hidden" name="chosen" value="${person.id}">
<button name="decision" value="confirm">Confirm</button>
<button name="decision" value="cancel">Cancel</button>`,
  );
}

/** Said when a sign-in request cannot be answered to anybody. */
export function refusalPage(text: string, status: number): Response {
  const { body, headers } = page({ title: 'This cannot be done', narrow: true }, html`<p>${text}</p>`);
  return new Response(body, { status, headers });
}

const scopeList = (scopes: readonly string[]): Html =>
  html`<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>`;

function signInPage({ url, target }: SignInPlace, title: string, content: Html): Response {
  const action = url.pathname + url.search;
  const form = html`<form method="post" action="${action}">${content}</form>`;
  return page({ title, narrow: true, formTargets: [target] }, form);
}
