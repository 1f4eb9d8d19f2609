/** How much a scenario file may hold. Past these it is refused, with the limit and the size in the message. */
export const limits = {
  /** Bytes in a file: 2 MiB. */
  bytes: 2 * 1024 * 1024,
  /** Objects and lists inside one another. */
  depth: 32,
  /** Values of any kind in a file. */
  values: 100_000,
  nodes: 5_000,
  /** Options, cards, lines or examples in one list. */
  options: 20,
  /** Entries in a list of levers, sources, principles, ways out or parts of a condition. */
  list: 200,
  /** Characters in any text. */
  text: 10_000,
  /** Characters in a title or a label. */
  title: 200,
  /** Characters in an id, and in a property's name. */
  id: 64,
  /** How far from zero a number may be. */
  magnitude: 1e12,
  /** Quarters a scenario may look ahead. */
  quarters: 40,
  /** Characters in a run that is passed on, and in one that a browser keeps. */
  runText: 256 * 1024,
  keptRunText: 2 * 1024 * 1024,
  /** Choices in a run: as many as nodes, since no way through a story comes to one twice. */
  choices: 5_000,
  /** Findings shown before "and N more". */
  problems: 200,
  /** Names that are listed where one is meant and none is like it. */
  namesListed: 8,
  /** Names compared in one file when looking for those most likely meant. */
  comparisons: 100_000,
  /** Characters of an offending value that are shown. */
  shown: 80,
} as const;
