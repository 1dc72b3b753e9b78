import type { GraphRoute } from '../http/call';
import type { ContractReport } from './contract';

/** How much of the published description the tenant speaks. */
export interface Coverage {
  described: number;
  /** Operations that have a route. */
  answered: number;
  /** Operations that answer 501. */
  refused: string[];
  /** Of the answered ones, those that nobody has called yet. */
  unused: string[];
}

/** Holds the routes, and the calls so far, against the operations of the description. */
export function coverageOf(
  report: ContractReport,
  described: readonly string[],
  routes: readonly GraphRoute[],
): Coverage {
  const answered = new Set(routes.map(({ method, template }) => `${method} ${template}`));
  const known = described.filter((name) => answered.has(name));
  return {
    described: described.length,
    answered: known.length,
    refused: described.filter((name) => !answered.has(name)),
    unused: known.filter((name) => report.operations[name] === undefined),
  };
}
