import { TestRunner, test } from 'vitest';

/**
 * Runs the tests of a mutated noun. A change in a table can make a file of tests fail before its first test stands, as
 * when a pack is no longer readable; Stryker sees tests only, so such a file becomes one failing test.
 */
export default class MutationTestRunner extends TestRunner {
  override async importFile(...imported: Parameters<TestRunner['importFile']>): Promise<unknown> {
    try {
      return await super.importFile(...imported);
    } catch (error) {
      return test('the file of tests loads', () => {
        throw error;
      });
    }
  }
}
