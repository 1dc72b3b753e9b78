import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type Node, parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';

let bundle = '';

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  execFileSync('node_modules/.bin/webpack', ['--config-name', 'commands', '--output-path', folder]);
  bundle = readFileSync(join(folder, 'commands.js'), 'utf8');
}, 60_000);

/** Every node of a syntax tree. */
function nodesOf(node: Node): Node[] {
  const children = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...children.filter((child): child is Node => typeof child?.type === 'string').flatMap(nodesOf)];
}

interface Item {
  readonly kept?: Readonly<Record<string, string>>;
  readonly attendees?: readonly string[];
  readonly failing?: 'properties' | 'attendees' | 'throwing';
}

/** Runs the built file as Outlook does and sends one appointment. */
function send({ kept = {}, attendees = [], failing }: Item): unknown[] {
  const answers: unknown[] = [];
  const handlers = new Map<string, (event: unknown) => void>();
  const status = (fails: boolean) => (fails ? 'failed' : 'succeeded');
  const item = {
    loadCustomPropertiesAsync: (done: (answer: unknown) => void) =>
      done({ status: status(failing === 'properties'), value: { get: (name: string) => kept[name] } }),
    requiredAttendees: {
      getAsync: (done: (answer: unknown) => void) =>
        done({
          status: status(failing === 'attendees'),
          value: failing === 'throwing' ? undefined : attendees.map((emailAddress) => ({ emailAddress })),
        }),
    },
  };
  const Office = {
    actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) },
    context: { mailbox: { item } },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  };
  runInNewContext(bundle, { Office });
  handlers.get('onAppointmentSendHandler')?.({ completed: (answer: unknown) => answers.push(answer) });
  return JSON.parse(JSON.stringify(answers));
}

const parent = { email: 'carys.jones@home.example', name: 'Carys Jones', because: 'Parent or carer, R-NPT-11' };
const ewo = { email: 'non.bevan@npt-demo.example', name: 'Non Bevan', because: 'EWO, R-NPT-10' };
const booked = {
  PspMeetingKey: 'PSP-0142|planning|1',
  PspRequired: JSON.stringify([parent, ewo]),
  PspWords: 'This invitation cannot go out yet. Add:',
};
const allowed = [{ allowEvent: true }];

describe('the built event file', () => {
  it('is ES2016 without a conditional operator, an import or anything of a browser', () => {
    const nodes = nodesOf(parse(bundle, { ecmaVersion: 2016, sourceType: 'script' }));
    const names = nodes.flatMap((node) => ('name' in node ? [String(node.name)] : []));
    expect(names).toContain('Office');
    expect(names.filter((name) => ['window', 'document', 'localStorage', 'fetch', 'require'].includes(name))).toEqual(
      [],
    );
    expect(nodes.filter(({ type }) => type === 'ConditionalExpression')).toEqual([]);
  });
});

describe('sending an appointment', () => {
  it('goes on when it is no PSP meeting', () => {
    expect(send({ kept: { other: 'x' } })).toEqual(allowed);
  });

  it('goes on when everyone required is an attendee, whatever the case of the address', () => {
    expect(send({ kept: booked, attendees: ['Carys.Jones@Home.example', ewo.email] })).toEqual(allowed);
  });

  it('stops with the names and reasons of those who are missing', () => {
    expect(send({ kept: booked, attendees: [parent.email] })).toEqual([
      { allowEvent: false, errorMessage: 'This invitation cannot go out yet. Add: Non Bevan (EWO, R-NPT-10)' },
    ]);
  });

  it('stops an appointment that was filled and not booked', () => {
    const kept = { ...booked, PspMeetingKey: '', PspNotBooked: 'Press Book first.' };
    expect(send({ kept, attendees: [parent.email, ewo.email] })).toEqual([
      { allowEvent: false, errorMessage: 'Press Book first.' },
    ]);
  });

  it('names nobody by half when many are missing', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...ewo,
      email: `p${index}@x.example`,
      name: `Person ${index}`,
    }));
    const [answer] = send({ kept: { ...booked, PspRequired: JSON.stringify(many) } }) as { errorMessage: string }[];
    expect(answer?.errorMessage.length).toBeLessThanOrEqual(500);
    expect(answer?.errorMessage).toMatch(/R-NPT-10\) …$/);
  });

  it.each(['properties', 'attendees', 'throwing'] as const)('goes on when reading fails: %s', (failing) => {
    expect(send({ kept: booked, failing })).toEqual(allowed);
  });

  it('goes on when the kept people were edited by hand', () => {
    expect(send({ kept: { ...booked, PspRequired: '[{"name":1}, nonsense' } })).toEqual(allowed);
  });
});
