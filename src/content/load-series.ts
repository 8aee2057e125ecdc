import { checkSeries } from './check-series.ts';
import { renderSeries, type RenderedSeries, type RenderOptions } from './render-series.ts';
import { formatReport } from './report.ts';

/** Reads, judges and renders a Series; throws an error whose message is the whole report when there are faults. */
export async function loadSeries(root: string, options: RenderOptions): Promise<RenderedSeries> {
  const checked = await checkSeries(root);
  if (checked.faults > 0) throw withoutStack(formatReport(checked.files));
  return renderSeries(checked, options);
}

/** What is to be mended lies in the content; a stack would lead to this file. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}
