const ACC = 'accTitle: Where it stands\n accDescr: Steps in order';

/** One source of each kind, with all that the kinds can do. */
export const SOURCES = {
  flowchart: `flowchart LR
 ${ACC}
 subgraph niche [The niche]
  periostin periostin--promotes--metastatic-colonisation@--> metastatic-colonisation
  wnt-signalling
 end
 periostin -- binds --- wnt-signalling
 wnt-signalling --> outgrowth
 neutrophil -- inhibits --> metastatic-colonisation
 osteoblast -.-> outgrowth
 dormancy == precedes ==> outgrowth
 unknown["A longer label that has to be broken into two lines"] <--> osteoblast
 unknown --> choice{Choice} --> round((Round))
 round ~~~ dormancy
 outgrowth --> outgrowth`,
  upright: `flowchart TB
 ${ACC}
 local-invasion["Local invasion"] --> intravasation["Intravasation"] -->|millions a day| transit["Transit"]
 transit --> extravasation["Extravasation"] --> dormancy["Dormancy"] & outgrowth["Outgrowth"]
 dormancy --> outgrowth
 transit --> outgrowth`,
  state: `stateDiagram-v2
 ${ACC}
 direction LR
 [*] --> dormancy
 dormancy --> outgrowth : precedes
 outgrowth --> [*]
 note right of outgrowth : the clinic sees it now
 state "Both niches" as both {
   wnt_signalling --> periostin
 }
 outgrowth --> both
 state parting <<choice>>
 both --> parting
 parting --> dormancy : asleep again`,
  sequence: `sequenceDiagram
 ${ACC}
 participant cell as Tumour cell
 participant osteoblast as Osteoblast
 cell->>osteoblast: secretes
 osteoblast-->>cell: answers with a rather long message
 Note over cell,osteoblast: both stay
 loop every night
 cell-xosteoblast: no
 cell->>cell: divides
 end`,
  timeline: `timeline
 title Seed and soil
 section Early
 1889 : Paget : seed and soil, a longer text here
 1928 : Ewing
 section Late
 2005 : Kaplan : niche`,
  mindmap: `mindmap
 niche((Niche))
  anchorage[Anchorage]
   periostin(Periostin)
  survival`,
} as const;
