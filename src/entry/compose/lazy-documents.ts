import { fail } from '../../domain/result/result';
import type { DocumentMaker } from '../../workflows/ports';

/** This build has no document maker yet: a plan is not sent before it has. */
export const lazyDocuments: DocumentMaker = {
  planPdf: () => Promise.resolve(fail({ kind: 'unsupported', capability: 'documents' })),
};
