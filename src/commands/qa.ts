/**
 * `npm run qa`: where the Series in `content/` is thin, with counts; `npm run qa -- <folder> <date>` asks it of another
 * one, as of another day.
 */
import { checkSeries } from '../content/check-series.ts';
import { formatReport } from '../content/report.ts';
import { qualityReport } from '../model/quality/quality-report.ts';
import { createSeries } from '../model/series.ts';

const [root = 'content', asOf = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const { files, data } = await checkSeries(root);
if (data) {
  const report = qualityReport(createSeries(data), asOf);
  for (const { title, summary, findings } of report) {
    console.log(`${title}: ${summary}`);
    for (const { text, detail, address } of findings)
      console.log(`  ${address}  ${text}${detail === undefined ? '' : `  (${detail})`}`);
    console.log();
  }
  console.log(`As of ${asOf}:`);
  for (const { title, summary } of report) console.log(`  ${title}: ${summary}`);
} else {
  console.error(formatReport(files));
  process.exitCode = 1;
}
