import type { Annotation } from './annotation.ts';
import { foundAnnotations, type FoundAnnotations } from './found-annotations.ts';

/** Annotations as a W3C AnnotationCollection of one page; `site` is the full address of the home page. */
export function writeJson(annotations: readonly Annotation[], label: string, site: string): string {
  const collection = `urn:uuid:${crypto.randomUUID()}`;
  const page = `urn:uuid:${crypto.randomUUID()}`;
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label,
      total: annotations.length,
      first: {
        id: page,
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: 0,
        items: annotations.map((one) => ({
          ...one,
          target: { ...one.target, source: site.replace(/\/$/, '') + one.target.source },
        })),
      },
    },
    null,
    2,
  )}\n`;
}

/** Reads a collection, a page of one, a list of annotations or a single one; undefined if it is no JSON. */
export function readJson(text: string): FoundAnnotations | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return foundAnnotations(itemsOf(value), 'Annotation');
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const { first, items } = value as { first?: unknown; items?: unknown };
  if (Array.isArray(items)) return items;
  if (typeof first === 'object' && first !== null && 'items' in first && Array.isArray(first.items)) {
    return first.items;
  }
  return [value];
}
