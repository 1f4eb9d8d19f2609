/** What only those need who bring a scenario along, in a script of its own: `import('./studio.ts')`. */
export { loadOwn } from './open-own.ts';
export { OwnShelf } from './own-shelf.tsx';
