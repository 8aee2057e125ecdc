import { visit } from 'unist-util-visit';
import type { Names } from '../markdown/text/names.ts';
import type { ContentFile } from './list-files.ts';
import { pageOf } from './page-of.ts';
import { readField } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { explorableSchema } from './schemas/explorable-schema.ts';
import type { ArticleSource, ExplorableSource, MarkdownText } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads an explorable; its assumptions belong to the page of the article that shows it. */
export function readExplorable(
  { name, file }: ContentFile,
  articles: readonly ArticleSource[],
  names: Names,
): ExplorableSource {
  const fields = validate(explorableSchema, readYaml(String(file), file), file, 'file-valid');
  const shownBy = articles.find(({ body }) => explorablesIn(body).includes(name));
  const page = shownBy?.body.page ?? pageOf('article', name, file);
  return {
    name,
    file,
    fields,
    assumptions: (fields.valid.assumptions ?? []).map((text, index) =>
      readField(text, file, page, fields.placeOf(['assumptions', index]), names),
    ),
  };
}

/** Every text on an article's page: key points, body, and the assumptions of the explorables in it. */
export function textsOfArticle(
  { keyPoints, body }: ArticleSource,
  explorables: readonly ExplorableSource[],
): MarkdownText[] {
  const shown = explorablesIn(body);
  return [
    ...keyPoints,
    body,
    ...explorables.flatMap(({ name, assumptions }) => (shown.includes(name) ? assumptions : [])),
  ];
}

function explorablesIn({ tree }: MarkdownText): readonly string[] {
  const found: string[] = [];
  visit(tree, 'explorable', ({ src }) => {
    found.push(src);
  });
  return found;
}
