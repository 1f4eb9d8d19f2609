const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder, not a file',
  ENXIO: 'it is a pipe or a device, not a plain file',
  EBADF: 'it is closed',
  EIO: 'the disk does not answer',
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left for you on this disk',
  EFBIG: 'it would be larger than a file may be here',
  EROFS: 'the disk can only be read',
  EEXIST: 'something of that name is there already',
  ENOTEMPTY: 'something of that name is there already',
  EMFILE: 'too many files are open',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no file name can',
};

/** Why a file cannot be written, in words that end a sentence. */
export function reasonUnwritten(error: unknown): string {
  return (error as { readonly code?: unknown }).code === 'ENOENT' ? 'there is no folder for it' : reasonOf(error);
}

/** Why the system would not do what it was asked, in words that end a sentence. */
export function reasonOf(error: unknown): string {
  const code = String((error as { readonly code?: unknown }).code ?? '');
  return reasons[code] ?? `the system says ${code || 'nothing more'}`;
}
