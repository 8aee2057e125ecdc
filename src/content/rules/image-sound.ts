import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';

/** An image is a file of `public/`, beside the content folder, and is described. */
export const imageSound: Rule = {
  id: 'image-sound',
  check({ root, texts }, _known, report) {
    for (const text of texts) {
      visit(text.tree, 'image', (image) => {
        const place = image.position;
        if (!existsSync(join(root, '..', 'public', decodeURI(image.url)))) {
          report(
            text.file,
            place,
            `No image at \`public${image.url}\``,
            'Put it there, or write its address from there: `/…`',
          );
        }
        if (!image.alt)
          report(
            text.file,
            place,
            `The image \`${image.url}\` is not described`,
            'Say between the brackets what it shows',
          );
      });
    }
  },
};
