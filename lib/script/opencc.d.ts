/** opencc-js ships types for its entry points but none for its dictionaries: "source target|source target|…". */
declare module 'opencc-js/dict/*' {
  const dict: string;
  export default dict;
}
