import { element } from '../frame/element';
import { reasonOf } from '../frame/host-graph';
import type { Activity } from '../frame/tenant-client';
import type { TeamsHost } from './teams-host';
import type { TeamsView } from './view';

/** What happened to the person: the entries of the activity feed, the newest first. */
export class ActivityView implements TeamsView {
  readonly root: HTMLElement;
  private readonly list = element('ul', { class: 'activity-list' });
  private readonly status = element('p', { role: 'status', class: 'list-status' });

  constructor(
    private readonly host: TeamsHost,
    private readonly follow: (link: string) => void,
  ) {
    this.root = element(
      'div',
      { class: 'page-view' },
      element('h1', {}, host.page.words.teams.activity),
      this.status,
      this.list,
    );
  }

  async load(): Promise<void> {
    const { page, person } = this.host;
    const { teams } = page.words;
    this.status.textContent = teams.loading;
    try {
      const activities = await page.tenant.activities(person.id);
      this.status.textContent = '';
      const newestFirst = [...activities].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
      this.list.replaceChildren(
        ...(newestFirst.length === 0 ? [this.empty()] : newestFirst.map((activity) => this.item(activity))),
      );
    } catch (error) {
      this.status.textContent = teams.activityFailed(reasonOf(error));
    }
  }

  private empty(): HTMLElement {
    const { teams } = this.host.page.words;
    return element('li', {}, element('h2', {}, teams.noActivity), element('p', {}, teams.noActivityHint));
  }

  private item({ text, preview, createdAt, webUrl }: Activity): HTMLElement {
    const { words } = this.host.page;
    const when = Date.parse(createdAt);
    const open = (event: Event) => {
      event.preventDefault();
      this.follow(webUrl ?? '');
    };
    return element(
      'li',
      { class: 'post' },
      element('p', { class: 'post-from' }, text),
      element('p', { class: 'post-when' }, `${words.dates.day(when)}, ${words.dates.time(when)}`),
      element('p', { class: 'post-text' }, preview),
      webUrl ? element('a', { href: `#${webUrl}`, click: open }, words.teams.openActivity) : null,
    );
  }
}
