/** Whether two builds of the last commit, in different surroundings, write the same bytes. */
import { differingFiles } from './build-twice.ts';

const files = await differingFiles();
console.log(
  files.length === 0 ? 'Both builds are the same, byte for byte.' : `These differ:\n${files.join('\n')}`,
);
process.exitCode = files.length === 0 ? 0 : 1;
