/* global expect */
/**
 * In CI, a test of real processes, sockets and databases that failed is run once more, and what it failed with is
 * printed: a machine that stalls for a moment does not fail a change. Unit tests get no second chance.
 */
if (expect.getState().testPath?.includes('.integration.') === true) {
  import.meta.jest.retryTimes(1, { logErrorsBeforeRetry: true });
}
