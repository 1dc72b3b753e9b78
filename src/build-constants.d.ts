/** True only in `webpack --env local`: the build that runs against local Microsoft 365. */
declare const __LOCAL__: boolean;
/** The version of package.json at build time. */
declare const __APP_VERSION__: string;

/** A font file is built as an asset; the import gives its address. */
declare module '*.ttf' {
  const address: string;
  export default address;
}
