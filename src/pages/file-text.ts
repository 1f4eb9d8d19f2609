import type { ArrivalFault } from '../present/sharing/arrival-fault.ts';
import { largestFile } from '../storage/progress-file.ts';

/** Bytes that a character takes at most. */
const bytesOfCharacter = 3;

/** The text of a file that somebody chose, or why it is not to be had. What is too large is not read. */
export async function fileText(file: Pick<File, 'size' | 'text'>): Promise<string | ArrivalFault> {
  if (file.size > largestFile * bytesOfCharacter) return { code: 'too-large' };
  try {
    return await file.text();
  } catch {
    return { code: 'unread' };
  }
}
