import type { SharingWords } from '../words/sharing-words.ts';

/** Why a run did not arrive by a link or from a file: the facts that its sentence needs. */
export type ArrivalFault =
  | { readonly code: 'empty' | 'not-a-link' | 'damaged' | 'repeated' | 'too-large' | 'in-query' | 'not-json' | 'not-ours' | 'unread' }
  | { readonly code: 'too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'version'; readonly version: string }
  | { readonly code: 'incomplete'; readonly missing: number | null }
  | { readonly code: 'strange'; readonly character: string; readonly at: number }
  | { readonly code: 'not-a-run'; readonly pointer: string }
  | { readonly code: 'newer'; readonly format: number }
  | { readonly code: 'unknown-scenario'; readonly id: string }
  | { readonly code: 'bad-scenario'; readonly name: string }
  | { readonly code: 'unavailable'; readonly detail: string };

export function arrivalFaultWords(fault: ArrivalFault, { faults }: SharingWords): string {
  switch (fault.code) {
    case 'too-long':
      return faults['too-long'](fault.length, fault.most);
    case 'version':
      return faults.version(fault.version);
    case 'incomplete':
      return faults.incomplete(fault.missing);
    case 'strange':
      return faults.strange(fault.character, fault.at);
    case 'not-a-run':
      return faults['not-a-run'](fault.pointer);
    case 'newer':
      return faults.newer(fault.format);
    case 'unknown-scenario':
      return faults['unknown-scenario'](fault.id);
    case 'bad-scenario':
      return faults['bad-scenario'](fault.name);
    case 'unavailable':
      return faults.unavailable(fault.detail);
    default:
      return faults[fault.code];
  }
}
