declare module '*.md?raw' {
  const text: string;
  // The bundler gives a raw file as the default.
  export default text;
}
