/** `npm run check:content`: judges the Series in `content/`, or in the folder named, and prints every fault. */
import { checkSeries } from '../content/check-series.ts';
import { formatReport } from '../content/report.ts';

const [root = 'content'] = process.argv.slice(2);
const { files, faults } = await checkSeries(root);
if (faults > 0) {
  console.error(formatReport(files));
  process.exitCode = 1;
} else {
  console.log(`${files.length} files of \`${root}\`: no faults`);
}
