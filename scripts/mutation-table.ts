type Status =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'CompileError'
  | 'RuntimeError'
  | 'Ignored'
  | 'Pending';

/** The part of Stryker's report that the table needs. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>;
}

/**
 * One line a file, and all files together: the score is the share of mutants that a test noticed (killed, or ended by
 * the clock) of those that could be noticed. Files without mutants hold types and tables only and are left out.
 */
export function mutationTable({ files }: MutationReport): string {
  const rows = Object.entries(files)
    .map(([path, { mutants }]) => ({ path, statuses: mutants.map(({ status }) => status).filter(isJudged) }))
    .filter(({ statuses }) => statuses.length > 0)
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  const all = { path: `**${rows.length} files**`, statuses: rows.flatMap(({ statuses }) => statuses) };
  return [HEAD, ...[...rows, all].map(line)].join('\n');
}

const HEAD = '| File | Score | Noticed | Survived | Not reached |\n|---|---|---|---|---|';

function line({ path, statuses }: { readonly path: string; readonly statuses: readonly Status[] }): string {
  const count = (...wanted: readonly Status[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const score = ((100 * noticed) / statuses.length).toFixed(1);
  return `| ${path} | ${score} % | ${noticed} | ${count('Survived')} | ${count('NoCoverage')} |`;
}

const isJudged = (status: Status): boolean => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status);
