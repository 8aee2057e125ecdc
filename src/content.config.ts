import { defineCollection } from 'astro:content';
import { articlesLoader, conceptsLoader, figuresLoader, seriesLoader } from './library/loaders.ts';

export const collections = {
  series: defineCollection({ loader: seriesLoader }),
  articles: defineCollection({ loader: articlesLoader }),
  concepts: defineCollection({ loader: conceptsLoader }),
  figures: defineCollection({ loader: figuresLoader }),
};
