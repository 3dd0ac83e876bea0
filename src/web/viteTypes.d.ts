// What Vite makes of an import with a query, as far as the page uses it.
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*?worker&url' {
  const url: string;
  export default url;
}
declare module '*.css' {}
