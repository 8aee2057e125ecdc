import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Names } from '../markdown/text/names.ts';
import { takeFrontMatter } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { pageOf } from './page-of.ts';
import { readDiagram } from './read-diagram.ts';
import { readBody, readField } from './read-text.ts';
import { articleSchema } from './schemas/article-schema.ts';
import type { ArticleSource, FigureDiagramSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads an article: its fields, its Markdown, its diagrams. */
export async function readArticle({ name, file }: ContentFile, names: Names): Promise<ArticleSource> {
  const page = pageOf('article', name, file);
  const fields = validate(articleSchema, takeFrontMatter(file), file, 'frontmatter-valid');
  const body = readBody(file, page, names);
  return {
    slug: name,
    file,
    fields,
    keyPoints: (fields.valid.keyPoints ?? []).map((text, index) =>
      readField(text, file, page, fields.placeOf(['keyPoints', index]), names),
    ),
    body,
    diagrams: await readDiagrams(body.tree, file),
  };
}

async function readDiagrams(tree: Root, file: VFile): Promise<FigureDiagramSource[]> {
  const found: Promise<FigureDiagramSource>[] = [];
  visit(tree, 'figure', (figure) => {
    for (const node of figure.children) {
      if (node.type !== 'code' || node.lang !== 'mermaid') continue;
      found.push(readFence(node, figure.id, file));
    }
  });
  return Promise.all(found);
}

async function readFence(node: Code, figure: string, file: VFile): Promise<FigureDiagramSource> {
  const fence = node.position?.start ?? { line: 1, column: 1 };
  return { figure, ...(await readDiagram(node.value, file, { line: fence.line + 1, column: fence.column })) };
}
