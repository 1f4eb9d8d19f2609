/** As much of a bundler's view of a module as is needed. */
interface ModuleSeen {
  readonly isEntry: boolean;
  /** Modules that cannot start without it. */
  readonly importers: readonly string[];
}

interface Seeing {
  getModuleInfo(id: string): ModuleSeen | null;
}

/**
 * Names the script a module goes into: `first` for all that a page cannot start without, null where the bundler may
 * choose. Left alone, what later scripts need as well goes into scripts of its own, and what is packed apart packs worse.
 */
export function firstScript(): (id: string, seeing: Seeing) => string | null {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, seeing: Seeing): boolean => {
    const above = new Set([id]);
    // A set grows while it is walked: everything that leads here, each once.
    for (const one of above) {
      if (known.get(one) === false) continue;
      const info = seeing.getModuleInfo(one);
      if (known.get(one) || info?.isEntry) {
        known.set(id, true);
        return true;
      }
      for (const importer of info?.importers ?? []) above.add(importer);
    }
    for (const one of above) known.set(one, false);
    return false;
  };
  return (id, seeing) => (isNeeded(id, seeing) ? 'first' : null);
}
