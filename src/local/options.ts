import { parseArgs } from 'node:util';
import { z } from 'zod';

const OptionsSchema = z.object({
  port: z.coerce.number().int().min(1024).max(65533).default(4300),
  data: z.string().min(1).default('.data'),
  seed: z.enum(['demo', 'empty']).default('demo'),
  today: z.iso.date().optional(),
});

/** What `npm start` can be told. `port` is the first of three neighbouring ports. */
export type StartOptions = z.infer<typeof OptionsSchema>;

const HELP: Record<string, string> = {
  port: '--port takes a whole number from 1024 to 65533 (three neighbouring ports are used).',
  data: '--data takes the name of a folder.',
  seed: '--seed takes demo or empty.',
  today: '--today takes a date such as 2026-11-03.',
};

/** Reads the options after `--`; throws an `Error` whose message is a sentence for the person at the keyboard. */
export function parseStartOptions(argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      seed: { type: 'string' },
      today: { type: 'string' },
    },
    strict: true,
  });
  const parsed = OptionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => String(issue.path[0]));
  throw new Error(names.map((name) => HELP[name] ?? `--${name} was not understood.`).join('\n'));
}
