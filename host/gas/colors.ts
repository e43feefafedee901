/** Colours as scripts write them (names, #rgb, #rrggbb) and as they are read back (#rrggbb). */
import { ServiceError } from './ServiceError.ts';

export const WHITE = '#ffffff';
export const BLACK = '#000000';

const names: Record<string, string> = {
  black: BLACK,
  white: WHITE,
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  pink: '#ffc0cb',
  lime: '#00ff00',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
};

/** undefined resets to the default. */
export function toColor(color: unknown): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  const text = String(color).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = names[text];
  if (!named) throw new ServiceError(`Invalid color: ${String(color)}`);
  return named;
}

export function fromColor(color: string | undefined, fallback: string): string {
  return (toColor(color) ?? fallback).slice(0, 7);
}
