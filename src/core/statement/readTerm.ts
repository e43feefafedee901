import { foldWidth } from '../numbers/foldWidth.ts';
import { parseNumber } from '../numbers/parseNumber.ts';
import { periodOfSuffix } from './periods.ts';
import type { Notation, Term } from './Term.ts';

/** No number is written longer than this. */
const LONGEST_NUMBER = 40;
/** Nor a name with its number. */
const LONGEST_PIECE = 200;

const PER_SUFFIX = /\s*[/／][^/／\d]*$/;
const POINTS = /\s*(?:pt|ppt|ポイント)$/i;

/** Splits a piece of a statement into name and number: `CVR2.0%`, `UU 12万`, `12万UU`, `UU(12万)`; null without number. */
export function readTerm(piece: string): Term | null {
  if (piece.length > LONGEST_PIECE) return null;
  const bracketed = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(piece);
  const inside = bracketed && termOf(bracketed[2]!);
  if (bracketed && inside && inside.label === '') return { ...inside, label: cleanLabel(bracketed[1]!) };
  return termOf(piece);
}

function termOf(piece: string): Term | null {
  const per = PER_SUFFIX.exec(piece)?.[0] ?? '';
  const body = piece.slice(0, piece.length - per.length);
  const isPoints = POINTS.test(body);
  const found = splitNumber(isPoints ? body.replace(POINTS, '') : body);
  if (!found) return null;
  const { label, text, value } = found;
  const notation = isPoints ? 'points' : notationOf(text);
  return {
    label: cleanLabel(label),
    text: isPoints ? `${text}pt` : text,
    value: isPoints ? value / 100 : value,
    notation,
    suffix: (notation === 'plain' ? unitBehind(text) : '') + per.trim(),
    period: per === '' ? null : periodOfSuffix(per.trim()),
  };
}

interface Split {
  readonly label: string;
  readonly text: string;
  readonly value: number;
}

/** The number at the end of the piece, as long as possible; otherwise the first one with words behind it. */
function splitNumber(piece: string): Split | null {
  const starts = numberStarts(piece);
  for (const start of starts) {
    const text = piece.slice(start);
    const value = parseNumber(text);
    if (value !== null) return { label: piece.slice(0, start), text: text.trim(), value };
  }
  for (const start of starts)
    for (let end = Math.min(piece.length, start + LONGEST_NUMBER); end > start; end--) {
      const text = piece.slice(start, end);
      const value = /[\d,.]/.test(foldWidth(piece.charAt(end))) ? null : parseNumber(text);
      if (value !== null)
        return { label: piece.slice(0, start) + piece.slice(end), text: text.trim(), value };
    }
  return null;
}

/** Where a number may begin: at a sign with a digit behind it, or at a digit that does not continue another number. */
function numberStarts(piece: string): number[] {
  const folded = foldWidth(piece);
  const starts: number[] = [];
  for (let i = 0; i < folded.length; i++) {
    const continues = i > 0 && /[-\d,.¥△▲]/.test(folded.charAt(i - 1));
    if (/^(?:\d|[-¥△▲]\s?[¥\d])/.test(folded.slice(i, i + 3)) && !continues) starts.push(i);
  }
  return starts;
}

function notationOf(text: string): Notation {
  if (/[%％]$/.test(text)) return 'percent';
  return /[円¥￥]/.test(text) ? 'yen' : 'plain';
}

function unitBehind(text: string): string {
  return /[^\d０-９.,．，兆億万千\s]*$/.exec(text)![0];
}

function cleanLabel(label: string): string {
  return label.replace(/[\s:：約]+$/, '').trim();
}
