import { randomUUID } from 'node:crypto';
import type { Tenant } from '../http/tenant-parts';
import type { Item, ListCounters, SiteList } from '../store/records';
import { type Change, WHOLE } from '../store/store';
import type { Fields } from './fields';

/** Collects writes to the items of one list, so that all of them are kept or none. */
export class ItemWrites {
  readonly #changes: Change[] = [];
  #counters: ListCounters;

  constructor(
    readonly tenant: Tenant,
    readonly list: SiteList,
    readonly personId: string,
  ) {
    this.#counters = tenant.store.get('listCounters', WHOLE, list.id) ?? { lastItemId: 0, lastChange: 0 };
  }

  create(fields: Fields, contentType?: Item['contentType']): Item {
    const { tenant, list, personId: author } = this;
    const time = tenant.clock.iso();
    return this.#put({
      id: String(this.#counters.lastItemId + 1),
      listId: list.id,
      uniqueId: randomUUID(),
      version: 1,
      fields,
      createdAt: time,
      createdBy: author,
      modifiedAt: time,
      modifiedBy: author,
      change: this.#counters.lastChange + 1,
      deleted: false,
      ...(contentType === undefined ? {} : { contentType }),
    });
  }

  /** The item with these fields changed; what it was becomes a version of it. */
  edit(item: Item, fields: Fields): Item {
    this.#keepVersion(item);
    return this.#put(this.#next(item, { fields: { ...item.fields, ...fields } }));
  }

  /** What stays of a deleted item is that it was there; its versions go with it. */
  remove(item: Item): void {
    for (const { version } of this.tenant.store.all('itemVersions', item.uniqueId)) this.#dropVersion(item, version);
    this.#put(this.#next(item, { fields: {}, deleted: true }));
  }

  /** Adds a change that belongs to the same write. */
  also(change: Change): void {
    this.#changes.push(change);
  }

  commit(): void {
    this.tenant.store.commit(this.#changes);
  }

  #next(item: Item, changes: { fields: Fields; deleted?: true }): Item {
    return {
      ...item,
      ...changes,
      version: item.version + 1,
      modifiedAt: this.tenant.clock.iso(),
      modifiedBy: this.personId,
      change: this.#counters.lastChange + 1,
    };
  }

  #put(item: Item): Item {
    const { lastItemId } = this.#counters;
    this.#counters = { lastItemId: Math.max(lastItemId, Number(item.id)), lastChange: item.change };
    this.also({ collection: 'items', partition: item.listId, id: item.id, value: item });
    this.also({ collection: 'listCounters', partition: WHOLE, id: item.listId, value: this.#counters });
    return item;
  }

  #keepVersion(item: Item): void {
    const { store, switches } = this.tenant;
    this.also({ collection: 'itemVersions', partition: item.uniqueId, id: String(item.version), value: item });
    const kept = [...store.all('itemVersions', item.uniqueId), item];
    const tooMany = Math.max(0, kept.length + 1 - switches.get('itemVersionLimit'));
    for (const { version } of kept.slice(0, tooMany)) this.#dropVersion(item, version);
  }

  #dropVersion({ uniqueId }: Item, version: number): void {
    this.also({ collection: 'itemVersions', partition: uniqueId, id: String(version), value: undefined });
  }
}
