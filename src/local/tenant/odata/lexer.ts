import { badRequest } from '../http/graph-error';
import type { Literal } from './expression';

export type Token =
  | { kind: 'word'; text: string }
  | { kind: 'literal'; value: Literal }
  | { kind: 'mark'; text: '(' | ')' | ',' | '/' | ':' };

const SPACE = /\s+/y;
const QUOTED = /'((?:[^']|'')*)'/y;
const DATE_TIME = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?/y;
const NUMBER = /-?\d+(?:\.\d+)?(?![\w-])/y;
const WORD = /[A-Za-z_@$][\w.@$]*/y;
const MARK = /[(),/:]/y;
const WORD_LITERALS: Readonly<Record<string, Literal>> = { true: true, false: false, null: null };

/** Splits a filter into tokens; inside strings a quote is doubled. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(filter)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  while (at < filter.length) {
    if (take(SPACE) !== undefined) continue;
    const quoted = take(QUOTED);
    if (quoted !== undefined) {
      tokens.push({ kind: 'literal', value: quoted.slice(1, -1).replaceAll("''", "'") });
      continue;
    }
    const dateTime = take(DATE_TIME);
    if (dateTime !== undefined) {
      tokens.push({ kind: 'literal', value: dateTime });
      continue;
    }
    const number = take(NUMBER);
    if (number !== undefined) {
      tokens.push({ kind: 'literal', value: Number(number) });
      continue;
    }
    const word = take(WORD);
    if (word !== undefined) {
      const literal = WORD_LITERALS[word];
      tokens.push(literal === undefined ? { kind: 'word', text: word } : { kind: 'literal', value: literal });
      continue;
    }
    const mark = take(MARK);
    if (mark === undefined) throw badRequest('BadRequest', `Syntax error at position ${at} in '${filter}'.`);
    tokens.push({ kind: 'mark', text: mark as '(' | ')' | ',' | '/' | ':' }); // what MARK matches
  }
  return tokens;
}
