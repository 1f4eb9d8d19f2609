import { limits } from '../../scenario/limits.ts';

/** Names with a meaning of their own to JavaScript, in small letters. */
const reserved = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then', 'toJSON'].map((name) => name.toLowerCase()));

/** A maker of ids from names: legal, stable, and none twice. The same names in the same order give the same ids. */
export function idMaker(otherwise: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = slugOf(name) || otherwise;
    const start = reserved.has(plain) || reserved.has(plain.replaceAll('-', '')) ? `${otherwise}-${plain}` : plain;
    let id = start;
    for (let copy = 2; taken.has(id); copy += 1) id = `${start}-${copy}`;
    taken.add(id);
    return id;
  };
}

/** A name in small Latin letters, digits and hyphens; accents fall away, other scripts are left out. May be empty. */
export function slugOf(name: string): string {
  const latin = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/[øØ]/g, 'o').replace(/[æÆ]/g, 'ae').replace(/[œŒ]/g, 'oe').replace(/[łŁ]/g, 'l').replace(/[’']/g, '');
  return latin.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, limits.id - 8).replace(/^-+|-+$/g, '');
}
