import type { ExplorableInput, Parameter } from '../../../../src/model/explorables/explorable.ts';
import { partsOf, type ExplorableKind } from '../../../../src/model/explorables/kinds.ts';

/** An explorable whose words are their names, with parameters from 0 to 100. */
export function sampleInput(kind: ExplorableKind, start: Readonly<Record<string, number>>): ExplorableInput {
  const { groups, words } = partsOf(kind);
  const parameter = (name: string): Parameter => ({
    label: name,
    unit: '',
    low: 0,
    high: 100,
    default: start[name] ?? 0,
    scale: 'even',
  });
  return {
    kind,
    title: 'title',
    shows: 'shows',
    seed: 7,
    parameters: Object.fromEntries(
      Object.values(groups)
        .flat()
        .map((name) => [name, parameter(name)]),
    ),
    words: Object.fromEntries([...Object.keys(groups), ...words].map((word) => [word, word])),
    summary: '',
  };
}
