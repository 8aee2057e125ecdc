import { boxDirective } from './box-directive.ts';
import { claimDirective } from './claim-directive.ts';
import { diagramDirective } from './diagram-directive.ts';
import type { DirectiveSpec } from './directive-spec.ts';
import { explorableDirective } from './explorable-directive.ts';
import { figureDirective } from './figure-directive.ts';
import { plotDirective } from './plot-directive.ts';
import { questionDirective } from './question-directive.ts';

/** The directives of the dialect, all of them. */
export const directives: readonly DirectiveSpec[] = [
  claimDirective,
  figureDirective,
  boxDirective,
  questionDirective,
  diagramDirective,
  plotDirective,
  explorableDirective,
];
