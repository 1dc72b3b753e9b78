/** `npm run simulate` is a stable name; the crash-and-fault simulation of effects is not part of this version. */
console.error(
  'npm run simulate: the simulation of effects comes with a later version. The crash table is tested by npm test (tests/workflows).',
);
process.exitCode = 2;
