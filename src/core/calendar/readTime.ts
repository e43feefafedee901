/** A time of day as people write it (`9:30`, `１０時`, `10時半`) or a part of a day as sheets keep it, as `HH:mm`; else null. */
export function readTime(value: unknown): string | null {
  if (typeof value === 'number')
    return value >= 0 && value < 1 ? fromMinutes(Math.round(value * 1440)) : null;
  const text = String(value).normalize('NFKC').replace(/\s+/g, '').replace('時半', '時30分');
  const parts = /^(\d{1,2})(?::(\d{2})(?::\d{2})?|時(?:(\d{1,2})分)?)$/.exec(text);
  return (
    parts &&
    fromMinutes(Number(parts[1]) * 60 + Number(parts[2] ?? parts[3] ?? 0), Number(parts[2] ?? parts[3] ?? 0))
  );
}

function fromMinutes(minutes: number, ofHour = minutes % 60): string | null {
  if (minutes >= 1440 || ofHour >= 60) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(ofHour)}`;
}
