/** What the server takes often from the language; esbuild replaces each by a name of one or two letters. */
const { abs, ceil, floor, max, min, round, sqrt } = Math;
const { isFinite: finite, isInteger } = Number;
const { from, isArray } = Array;
const { keys } = Object;
const { parse, stringify } = JSON;
const floats = Float64Array;

export {
  abs as 'Math.abs',
  ceil as 'Math.ceil',
  finite as 'Number.isFinite',
  floats as 'Float64Array',
  floor as 'Math.floor',
  from as 'Array.from',
  isArray as 'Array.isArray',
  isInteger as 'Number.isInteger',
  keys as 'Object.keys',
  max as 'Math.max',
  min as 'Math.min',
  parse as 'JSON.parse',
  round as 'Math.round',
  sqrt as 'Math.sqrt',
  stringify as 'JSON.stringify',
};
