import { describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../src/local/options';

describe('parseStartOptions', () => {
  it('starts with the demonstration on port 4300 when nothing is said', () => {
    expect(parseStartOptions([])).toEqual({ port: 4300, data: '.data', seed: 'demo' });
  });

  it('takes port, folder, seed and date', () => {
    const argv = ['--port', '5000', '--data', 'elsewhere', '--seed', 'empty', '--today', '2026-11-03'];
    expect(parseStartOptions(argv)).toEqual({ port: 5000, data: 'elsewhere', seed: 'empty', today: '2026-11-03' });
  });

  it('says in words what is wrong, all at once', () => {
    expect(() => parseStartOptions(['--port', 'eighty', '--today', '31/12/2026'])).toThrow(
      /--port takes a whole number.*\n--today takes a date/,
    );
  });

  it('refuses a port that leaves no room for its two neighbours', () => {
    expect(() => parseStartOptions(['--port', '65534'])).toThrow(/--port/);
  });

  it('refuses an option it does not know', () => {
    expect(() => parseStartOptions(['--colour', 'red'])).toThrow(/colour/);
  });
});
