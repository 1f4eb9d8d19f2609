import type { LoadReader, ReadRecord, Save, SaveFault } from './read-record.ts';
import type { Found, Lying, Shelf } from './shelf.ts';

/**
 * What lay in a slot. `faults` are the newer generations that could not be read; they have been set aside, so a save
 * with faults is an older one. `newer` was made by a later version of the game and is left alone. `unread`: something
 * is there, and what reads it could not be had. `unavailable`: the store did not answer, so nobody knows.
 */
export type Stored =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'save'; readonly save: Save; readonly faults: readonly SaveFault[] }
  | { readonly kind: 'unreadable'; readonly faults: readonly SaveFault[] }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'unread' | 'unavailable' };

/** Reads a slot from its newest generation down to the first that can be read. The tab that writes sets the others aside. */
export async function readStored(slot: string, shelf: Shelf, loadReader: LoadReader, writes: boolean): Promise<Stored> {
  const records = await twice(() => shelf.records(slot));
  if (records.kind !== 'found') return { kind: 'unavailable' };
  if (records.value.length === 0) return { kind: 'nothing' };
  const read = await loadReader().catch(() => null);
  if (!read) return { kind: 'unread' };
  const { stored, unreadable } = judge(records.value, read);
  if (writes) for (const { generation } of unreadable) await shelf.setAside(slot, generation);
  return stored;
}

/** Every run in the store, the one played last first. Slots with nothing readable are left out. */
export async function listStored(shelf: Shelf, loadReader: LoadReader): Promise<readonly Save[]> {
  const records = await twice(() => shelf.records());
  if (records.kind !== 'found' || records.value.length === 0) return [];
  const read = await loadReader().catch(() => null);
  if (!read) return [];
  const slots = new Map<string, Lying[]>();
  for (const record of records.value) slots.set(record.slot, [...(slots.get(record.slot) ?? []), record]);
  return [...slots.values()]
    .map((lying) => judge(lying, read).stored)
    .flatMap((stored) => (stored.kind === 'save' ? [stored.save] : []))
    .toSorted((a, b) => b.sequence - a.sequence);
}

/** A connection that broke while nobody looked is opened again by the second try. */
export async function twice<T>(ask: () => Promise<Found<T>>): Promise<Found<T>> {
  const first = await ask();
  return first.kind === 'lost' ? ask() : first;
}

function judge(records: readonly Lying[], read: ReadRecord): { readonly stored: Stored; readonly unreadable: readonly Lying[] } {
  const faults: SaveFault[] = [];
  const unreadable: Lying[] = [];
  for (const record of records) {
    const reading = read(record.raw);
    if (reading.kind === 'newer') return { stored: { kind: 'newer', format: reading.format }, unreadable };
    if (reading.kind === 'good') return { stored: { kind: 'save', save: reading.save, faults }, unreadable };
    faults.push(reading.fault);
    unreadable.push(record);
  }
  return { stored: faults.length > 0 ? { kind: 'unreadable', faults } : { kind: 'nothing' }, unreadable };
}
