/** What a command ends with. */
export const exitCodes = {
  fine: 0,
  /** Something in a file, or a case, is not as it must be. */
  finding: 1,
  /** The command line itself cannot be understood. */
  usage: 2,
  /** A file cannot be read. */
  file: 3,
  /** Our own mistake. */
  internal: 70,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
