import { badRequest } from '../http/graph-error';
import {
  COMPARISONS,
  type Comparison,
  type Expression,
  type Operand,
  type Path,
  TEXT_FUNCTIONS,
  type TextFunction,
} from './expression';
import { type Token, tokensOf } from './lexer';

/** Parses a `$filter`. Throws a 400 when the text is not one. */
export function parseFilter(filter: string): Expression {
  return new FilterParser(filter).whole();
}

class FilterParser {
  readonly #tokens: Token[];
  #at = 0;

  constructor(readonly filter: string) {
    this.#tokens = tokensOf(filter);
  }

  whole(): Expression {
    const expression = this.#or();
    if (this.#at < this.#tokens.length) throw this.#error();
    return expression;
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Expression {
    let left = this.#unary();
    while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#unary() };
    return left;
  }

  #unary(): Expression {
    if (this.#takeWord('not')) return { kind: 'not', operand: this.#unary() };
    if (this.#takeMark('(')) {
      const inner = this.#or();
      this.#expectMark(')');
      return inner;
    }
    return this.#textFunction() ?? this.#anyOrComparison();
  }

  #textFunction(): Expression | undefined {
    const token = this.#tokens[this.#at];
    const name = TEXT_FUNCTIONS.find((known) => token?.kind === 'word' && token.text.toLowerCase() === known);
    if (name === undefined || !this.#isMark(this.#at + 1, '(')) return undefined;
    this.#at += 2;
    const path = this.#path();
    this.#expectMark(',');
    const text = this.#tokens[this.#at++];
    if (text?.kind !== 'literal' || typeof text.value !== 'string') throw this.#error();
    this.#expectMark(')');
    return { kind: 'call', name: name satisfies TextFunction, path, text: text.value };
  }

  #anyOrComparison(): Expression {
    const left = this.#operand();
    if (left.kind === 'path' && left.path.at(-1) === 'any' && this.#takeMark('(')) return this.#any(left.path);
    const token = this.#tokens[this.#at++];
    const operator = COMPARISONS.find((known) => token?.kind === 'word' && token.text === known);
    if (operator === undefined) throw this.#error();
    return { kind: 'compare', operator: operator satisfies Comparison, left, right: this.#operand() };
  }

  #any(pathWithAny: Path): Expression {
    const variable = this.#word();
    this.#expectMark(':');
    const predicate = this.#or();
    this.#expectMark(')');
    return { kind: 'any', path: pathWithAny.slice(0, -1), variable, predicate };
  }

  #operand(): Operand {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'literal') return { kind: 'path', path: this.#path() };
    this.#at++;
    return { kind: 'literal', value: token.value };
  }

  #path(): Path {
    const path = [this.#word()];
    while (this.#takeMark('/')) path.push(this.#word());
    return path;
  }

  #word(): string {
    const token = this.#tokens[this.#at++];
    if (token?.kind !== 'word') throw this.#error();
    return token.text;
  }

  #takeWord(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' || token.text !== text) return false;
    this.#at++;
    return true;
  }

  #isMark(at: number, text: string): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'mark' && token.text === text;
  }

  #takeMark(text: string): boolean {
    if (!this.#isMark(this.#at, text)) return false;
    this.#at++;
    return true;
  }

  #expectMark(text: string): void {
    if (!this.#takeMark(text)) throw this.#error();
  }

  #error(): Error {
    return badRequest('BadRequest', `Invalid filter clause: unexpected end or token ${this.#at} in '${this.filter}'.`);
  }
}
