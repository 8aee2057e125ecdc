/**
 * `npm test`: runs every check in order, goes on after a failure, and ends with the sum over all of them as
 * `N passed, N failed`. A step that counts its own tests adds its numbers; any other counts as one.
 */
import { spawn } from 'node:child_process';

interface Step {
  readonly script: string;
  /** A step whose failure makes this one pointless. */
  readonly needs?: string;
}

interface Result {
  readonly script: string;
  readonly passed: number;
  readonly failed: number;
}

const STEPS: readonly Step[] = [
  { script: 'format:check' },
  // Before lint: on a fresh clone this makes the types of the collections, which lint reads.
  { script: 'check:types' },
  { script: 'lint' },
  { script: 'check:content' },
  { script: 'check:unused' },
  { script: 'test:unit' },
  { script: 'build' },
  { script: 'test:site', needs: 'build' },
  { script: 'test:e2e', needs: 'build' },
];

const TALLY = /^(\d+) passed, (\d+) failed$/;

const results: Result[] = [];
for (const step of STEPS) {
  const pointless = results.some(({ script, failed }) => script === step.needs && failed > 0);
  results.push(pointless ? notRun(step) : await run(step.script));
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log('');
for (const result of results) {
  console.log(
    `${result.failed > 0 ? '✗' : '✓'} ${result.script}: ${result.passed} of ${result.passed + result.failed}`,
  );
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function notRun({ script, needs }: Step): Result {
  console.log(`\n— ${script}: not run, since ${needs ?? ''} failed`);
  return { script, passed: 0, failed: 1 };
}

async function run(script: string): Promise<Result> {
  console.log(`\n— ${script}`);
  const started = Date.now();
  const { code, tally } = await output(script);
  const [passed, counted] = tally ?? (code === 0 ? [1, 0] : [0, 1]);
  const failed = code !== 0 && counted === 0 ? 1 : counted;
  console.log(`  ${script} took ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return { script, passed, failed };
}

/** Passes the step's output on line by line, but keeps its closing line to itself: only the sum is printed. */
function output(script: string): Promise<{ code: number; tally: [number, number] | undefined }> {
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let tally: [number, number] | undefined;
  let rest = '';
  const take = (line: string) => {
    const found = TALLY.exec(line.trim());
    if (found) tally = [Number(found[1]), Number(found[2])];
    else console.log(line);
  };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (rest) take(rest);
      resolve({ code: code ?? 1, tally });
    });
  });
}
