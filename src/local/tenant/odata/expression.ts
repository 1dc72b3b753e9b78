/** A parsed `$filter`. */
export type Expression =
  | { kind: 'and' | 'or'; left: Expression; right: Expression }
  | { kind: 'not'; operand: Expression }
  | { kind: 'compare'; operator: Comparison; left: Operand; right: Operand }
  | { kind: 'call'; name: TextFunction; path: Path; text: string }
  | { kind: 'any'; path: Path; variable: string; predicate: Expression };

export type Operand = { kind: 'path'; path: Path } | { kind: 'literal'; value: Literal };
export type Literal = string | number | boolean | null;
/** Property names from the resource inwards: `from/emailAddress/address`. */
export type Path = readonly string[];

export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof COMPARISONS)[number];
export const TEXT_FUNCTIONS = ['startswith', 'endswith', 'contains'] as const;
export type TextFunction = (typeof TEXT_FUNCTIONS)[number];

/** Every property path a filter mentions; paths inside `any` start with the collection's path. */
export function pathsOf(expression: Expression): Path[] {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(expression.left), ...pathsOf(expression.right)];
    case 'not':
      return pathsOf(expression.operand);
    case 'compare':
      return [expression.left, expression.right].flatMap((operand) => (operand.kind === 'path' ? [operand.path] : []));
    case 'call':
      return [expression.path];
    case 'any':
      return [expression.path];
  }
}
