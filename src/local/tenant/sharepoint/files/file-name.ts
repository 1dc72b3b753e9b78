import { badRequest } from '../../http/graph-error';

const FORBIDDEN = /["*:<>?/\\|]/;
const RESERVED = /^(\.lock|CON|PRN|AUX|NUL|COM\d|LPT\d|desktop\.ini|~\$.*|_vti_.*)$/i;
const LONGEST = 255;

/** The name, when a file or folder may have it. Throws a 400. */
export function checkedName(name: string): string {
  const fault = faultOf(name);
  if (fault === undefined) return name;
  throw badRequest('invalidRequest', `The provided name '${name}' cannot be used: ${fault}.`);
}

function faultOf(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (FORBIDDEN.test(name)) return 'it contains one of " * : < > ? / \\ |';
  if (name !== name.trim()) return 'it begins or ends with a space';
  if (name.endsWith('.')) return 'it ends with a dot';
  if (RESERVED.test(name)) return 'it is reserved';
  return name.length > LONGEST ? `it is longer than ${LONGEST} characters` : undefined;
}

/** The first of `plan 1.pdf`, `plan 2.pdf`, … that is free. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number++) {
    const candidate = `${stem} ${number}${extension}`;
    if (!isTaken(candidate)) return candidate;
  }
}
