import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from '../offline/build/write-offline.ts';

/** Makes the built site readable without a network. It lists all files of the build, so it comes last. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files } = await writeOffline(fileURLToPath(dir));
        logger.info(`${files.length} files listed`);
      },
    },
  };
}
