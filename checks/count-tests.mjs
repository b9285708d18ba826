// Adds up what Jest and Playwright said in their logs: `node checks/count-tests.mjs FOLDER FAILED_STEPS`. A step that failed without a
// failed test (a type error, say) counts as one failure; a step that ran no test at all does too.
import { readFileSync } from 'node:fs';

const [folder, failedSteps] = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };
const skipped = [];
for (const name of ['test', 'redis', 'browser']) {
  // Colours are taken away first; Jest: "Tests: 1 failed, 20 passed, 21 total"; Playwright: "  20 passed (10s)".
  const lines = readFileSync(`${folder}/${name}.log`, 'utf8')
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n');
  let ran = 0;
  for (const line of lines) {
    const isSummary = /^Tests:\s/.test(line) || /^\s+\d+ (passed|failed|flaky|skipped|did not run)\b/.test(line);
    if (!isSummary) continue;
    const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
    sum.passed += count('passed');
    // Flaky, skipped and promised tests prove nothing.
    const bad = count('failed') + count('flaky') + count('skipped') + count('did not run') + count('todo');
    sum.failed += bad;
    ran += count('passed') + bad;
    const passedOver = count('skipped') + count('did not run') + count('todo');
    if (passedOver > 0) skipped.push(`${passedOver} of ${name}, as its log above says`);
  }
  if (ran === 0) {
    sum.failed += 1;
    skipped.push(`all of ${name}, for it did not get as far as running one`);
  }
}
if (Number(failedSteps) > 0 && sum.failed === 0) sum.failed = Number(failedSteps);
console.log(`== skipped: ${skipped.join('; ') || 'nothing'}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed > 0 ? 1 : 0);
