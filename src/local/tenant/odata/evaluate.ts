import type { Comparison, Expression, Literal, Operand, Path, TextFunction } from './expression';

type Resource = Readonly<Record<string, unknown>>;

/** Whether a resource, seen as Graph shows it, satisfies a filter. Text compares without regard to case, as the services do. */
export function satisfies(resource: Resource, filter: Expression): boolean {
  switch (filter.kind) {
    case 'and':
      return satisfies(resource, filter.left) && satisfies(resource, filter.right);
    case 'or':
      return satisfies(resource, filter.left) || satisfies(resource, filter.right);
    case 'not':
      return !satisfies(resource, filter.operand);
    case 'compare':
      if (isId(filter.left))
        return idCompares(filter.operator, operandValue(resource, filter.left), operandValue(resource, filter.right));
      return compares(filter.operator, operandValue(resource, filter.left), operandValue(resource, filter.right));
    case 'call':
      return textHolds(filter.name, valueAt(resource, filter.path), filter.text);
    case 'any': {
      const elements = valueAt(resource, filter.path);
      if (!Array.isArray(elements)) return false;
      return elements.some((element) => satisfies({ ...resource, [filter.variable]: element }, filter.predicate));
    }
  }
}

/** The value at a property path, or undefined when any step is missing. */
export function valueAt(resource: Resource, path: Path): unknown {
  return path.reduce<unknown>((value, name) => (isResource(value) ? value[name] : undefined), resource);
}

/** Order of two values for comparisons and `$orderby`; undefined when they cannot be compared. */
export function order(a: unknown, b: unknown): number | undefined {
  return orderOfRead(readForOrder(a), readForOrder(b));
}

/** A value read once for many comparisons. */
export type ReadForOrder = { number: number } | { boolean: number } | { text: string; moment: number | undefined };

export function readForOrder(value: unknown): ReadForOrder | undefined {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { boolean: Number(value) };
  if (typeof value !== 'string') return undefined;
  return { text: value.toLowerCase(), moment: isMoment(value) ? momentOf(value) : undefined };
}

/** The same as `order`, of values that were read before. */
export function orderOfRead(a: ReadForOrder | undefined, b: ReadForOrder | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if ('number' in a) return 'number' in b ? a.number - b.number : undefined;
  if ('boolean' in a) return 'boolean' in b ? a.boolean - b.boolean : undefined;
  if (!('text' in b)) return undefined;
  if (a.moment !== undefined && b.moment !== undefined) return a.moment - b.moment;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

function operandValue(resource: Resource, operand: Operand): unknown {
  return operand.kind === 'literal' ? operand.value : (valueAt(resource, operand.path) ?? null);
}

const isId = (operand: Operand): boolean => operand.kind === 'path' && operand.path.at(-1) === 'id';

/** Ids are opaque: the same to the letter, or different. */
function idCompares(operator: Comparison, left: unknown, right: unknown): boolean {
  return operator === 'ne' ? left !== right : operator === 'eq' && left === right;
}

function compares(operator: Comparison, left: unknown, right: unknown): boolean {
  const nothing: Literal = null;
  if (left === nothing || right === nothing) {
    return operator === 'eq' ? left === right : operator === 'ne' ? left !== right : false;
  }
  const difference = order(left, right);
  if (difference === undefined) return operator === 'ne';
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'ne':
      return difference !== 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
  }
}

function textHolds(name: TextFunction, value: unknown, text: string): boolean {
  if (typeof value !== 'string') return false;
  const [whole, part] = [value.toLowerCase(), text.toLowerCase()];
  switch (name) {
    case 'startswith':
      return whole.startsWith(part);
    case 'endswith':
      return whole.endsWith(part);
    case 'contains':
      return whole.includes(part);
  }
}

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
/** A moment without a zone is in UTC, whatever the machine's zone. */
const momentOf = (text: string): number => Date.parse(/T[^Z+-]*$/.test(text) ? `${text}Z` : text);
/** Whether comparisons read a text as a day or a moment. */
export const isMoment = (text: string): boolean => MOMENT.test(text);

function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
