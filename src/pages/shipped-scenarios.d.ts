declare module 'virtual:shipped-scenarios' {
  /** What is shipped, parsed and found sound when the game was built. */
  export const shipped: readonly { readonly id: string; readonly hash: string; readonly address: string }[];
}
