import type { Reporter, TestModule, TestSuite } from 'vitest/node';

/**
 * Prints `N passed, N failed` as the run's last line. What fails outside a test (a file that does not load, a
 * hook, an error nobody caught, a run without tests) counts as a failure, so that no crash looks like a pass.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state);
    const passed = states.filter((state) => state === 'passed').length;
    const outside = modules.reduce((sum, module) => sum + errorsOutsideTests(module), unhandled.length);
    const failed = states.filter((state) => state === 'failed').length + outside;
    const nothingRan = passed + failed === 0 ? 1 : 0;
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed + nothingRan} failed\n`));
  }
}

function errorsOutsideTests(module: TestModule): number {
  const suites: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
  return suites.reduce((sum, suite) => sum + suite.errors().length, 0);
}
