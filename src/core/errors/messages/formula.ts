import type { ErrorData } from '../KpiError.ts';
import { shown } from '../shown.ts';
import { shortNumber } from './shortNumber.ts';

/** Where in the formula, as people count; `position` counts from 0. */
const at = (d: ErrorData) => Number(d.position) + 1;

const KIND_WORDS: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  money: ['金額', 'money'],
  price: ['単価', 'a price'],
  count: ['件数', 'a count'],
  ratio: ['率', 'a rate'],
  point: ['pt', 'points'],
};
const kindJa = (kind: unknown) => KIND_WORDS[String(kind)]?.[0] ?? '';
const kindEn = (kind: unknown) => KIND_WORDS[String(kind)]?.[1] ?? '';

type Range = readonly [low: number, high: number];
const ranges = (d: ErrorData, text: (low: string, high: string) => string) =>
  (d.ranges as readonly Range[])
    .map(([low, high]) =>
      text(Number.isFinite(low) ? shortNumber(low) : '', Number.isFinite(high) ? shortNumber(high) : ''),
    )
    .join(', ');

const ja = {
  FORMULA_EMPTY: () => '式が空です。「売上 = UU × CVR × 単価」のように書いてください。',
  FORMULA_OPERAND_MISSING: (d: ErrorData) =>
    d.value
      ? `式の${at(d)}文字目「${d.value}」の前に名前か数値がありません。補ってください。`
      : '式が途中で終わっています。末尾に名前か数値を補ってください。',
  FORMULA_OPERATOR_MISSING: (d: ErrorData) =>
    `式の${at(d)}文字目「${d.value}」の前に演算子がありません。+ − × ÷ のどれかを入れてください。`,
  FORMULA_BRACKET_OPEN: (d: ErrorData) =>
    `式の${at(d)}文字目の「(」が閉じていません。「)」を補ってください。`,
  FORMULA_BRACKET_CLOSE: (d: ErrorData) =>
    `式の${at(d)}文字目の「)」に対応する「(」がありません。どちらかを直してください。`,
  FORMULA_SECOND_EQUALS: (d: ErrorData) =>
    `式の${at(d)}文字目に余分な「=」があります。「=」は左辺の後に1つだけ書いてください。`,
  FORMULA_NUMBER: (d: ErrorData) =>
    `式の${at(d)}文字目「${d.value}」は数値として読めません。「1,500」「12万」「2.5%」のように書いてください。`,
  NAME_UNKNOWN: (d: ErrorData) =>
    `式の名前「${d.value}」は名前の一覧にありません。${
      d.nearest ? `「${shown(d.nearest)}」ではありませんか。` : '一覧に加えるか、式を直してください。'
    }`,
  NAME_BLANK: (d: ErrorData) => `${d.place}が空です。名前を入れてください。`,
  NAME_TWICE: (d: ErrorData) =>
    `${d.place}「${d.value}」は同じ名前が前にもあります。別の名前にしてください。`,
  NAMES_AND_VALUES: (d: ErrorData) =>
    `names は${d.names}個、${d.argument} は${d.values}個です。同じ個数にしてください。`,
  DIVISION_BY_ZERO: (d: ErrorData) =>
    `「${d.value}」が 0 になり、割り算ができません。0 でない値にするか、式を直してください。`,
  LEVER_UNKNOWN: (d: ErrorData) =>
    `lever「${d.value}」は names にありません。${
      d.nearest ? `「${shown(d.nearest)}」ではありませんか。` : 'names のどれかを指定してください。'
    }`,
  LEVER_NO_EFFECT: (d: ErrorData) =>
    `「${shown(d.lever)}」を変えても KGI は ${shortNumber(d.now)} のままで、目標 ${shortNumber(d.target)} になりません。式で効いている名前を選んでください。`,
  BOUNDS_REVERSED: (d: ErrorData) =>
    `下限 ${shortNumber(d.min)} が上限 ${shortNumber(d.max)} より大きくなっています。入れ替えてください。`,
  TARGET_UNREACHABLE: (d: ErrorData) =>
    `「${shown(d.lever)}」を変えても目標 ${shortNumber(d.target)} に届きません。届く KGI の範囲は ${ranges(
      d,
      (low, high) => (low || high ? `${low || '下限なし'}〜${high || '上限なし'}` : '全体'),
    )} です。目標、範囲、または他の要因を見直してください。`,
  STEP_ZERO: () => 'step が 0 なので何も変わりません。1% のように 0 以外の割合を入力してください。',
  ATTRIBUTION_UNDEFINED: () =>
    '変化の途中で割り算の分母が 0 になるため、要因に分けられません。分母になる要因の値を確かめてください。',
  STATEMENT_EQUALS: (d: ErrorData) =>
    `「${d.value}」には「=」が1つ必要です。「月商8,300万円=UU12万×CVR2.0%×単価3,450円」のように書いてください。`,
  STATEMENT_NO_NUMBER: (d: ErrorData) =>
    `「${d.value}」に数値がありません。「CVR2.0%」のように名前の後に数値を書いてください。`,
  BOTTLENECK_LENGTH: (d: ErrorData) =>
    `stages は${d.stages}個、${d.argument} は${d.values}個です。段階ごとの件数を同じ個数で入れてください。`,
  BOTTLENECK_STAGES: (d: ErrorData) => `stages は${d.value}個です。2つ以上の段階を入れてください。`,
  BOTTLENECK_ACTUAL: (d: ErrorData) =>
    `${d.place} ${d.value} は件数になりません。0以上で、前の段階が 0 なら 0 にしてください。`,
  UNIT_SUM: (d: ErrorData) =>
    `「${shown(d.left)}」(${kindJa(d.leftUnit)})と「${shown(d.right)}」(${kindJa(d.rightUnit)})は単位が違うので足し引きできません。単位をそろえてください。`,
  UNIT_PERCENT_OF_SUM: (d: ErrorData) =>
    `「${shown(d.left)}」(${kindJa(d.leftUnit)})に割合「${shown(d.right)}」は足せません。「× (1 + ${shown(d.right)})」ではありませんか。`,
  UNIT_POINT_OR_PERCENT: (d: ErrorData) =>
    `「${shown(d.left)}」に「${shown(d.right)}」を足すと、pt の差とも % の増減とも読めます。差なら「${shown(d.points)}」、増減なら「× (1 + ${shown(d.right)})」と書いてください。`,
  UNIT_POINT_FACTOR: (d: ErrorData) =>
    `「${d.value}」は pt(差)なので掛け割りできません。% に直すか、率に足してください。`,
  UNIT_MONEY_SQUARED: (d: ErrorData) =>
    `「${shown(d.left)}」と「${shown(d.right)}」はどちらも金額なので掛けられません。片方を件数か率にしてください。`,
  UNIT_RESULT: (d: ErrorData) =>
    `「${shown(d.name)}」は${kindJa(d.expected)}のはずですが、式の答えは${kindJa(d.actual)}になります。足りない要因を補ってください。`,
  RATIO_SHRINKS: (d: ErrorData) =>
    `「${d.value}」は 1 以下の率なので、掛けると売上が縮みます。初回分と継続分の和にするか、「÷ (1 − ${d.value})」にしてください。`,
  INFLUENCE_MULTIPLIED: (d: ErrorData) =>
    `「${d.value}」は影響を与える要因で、掛け算の要素ではありません。式から外し、影響として結んでください。`,
};

const en: typeof ja = {
  FORMULA_EMPTY: () => 'the formula is empty; write it like "Sales = UU × CVR × Price".',
  FORMULA_OPERAND_MISSING: (d) =>
    d.value
      ? `a name or number is missing before "${d.value}" at character ${at(d)} of the formula; add it.`
      : 'the formula ends too early; add a name or a number.',
  FORMULA_OPERATOR_MISSING: (d) =>
    `an operator is missing before "${d.value}" at character ${at(d)} of the formula; put + − × or ÷ there.`,
  FORMULA_BRACKET_OPEN: (d) => `the "(" at character ${at(d)} of the formula is never closed; add ")".`,
  FORMULA_BRACKET_CLOSE: (d) =>
    `the ")" at character ${at(d)} of the formula was never opened; mend one of them.`,
  FORMULA_SECOND_EQUALS: (d) =>
    `there is one "=" too many at character ${at(d)} of the formula; write it once, after the left side.`,
  FORMULA_NUMBER: (d) =>
    `"${d.value}" at character ${at(d)} of the formula is no number; write "1,500", "12万" or "2.5%".`,
  NAME_UNKNOWN: (d) =>
    `"${d.value}" in the formula is not among the names; ${
      d.nearest ? `do you mean "${shown(d.nearest)}"?` : 'add it there or change the formula.'
    }`,
  NAME_BLANK: (d) => `${d.place} is blank; enter a name.`,
  NAME_TWICE: (d) => `${d.place} "${d.value}" occurs twice; give each its own name.`,
  NAMES_AND_VALUES: (d) =>
    `names has ${d.names} items but ${d.argument} has ${d.values}; give as many of each.`,
  DIVISION_BY_ZERO: (d) => `"${d.value}" is 0 and cannot divide; give another value or change the formula.`,
  LEVER_UNKNOWN: (d) =>
    `lever "${d.value}" is not among names; ${d.nearest ? `do you mean "${shown(d.nearest)}"?` : 'choose one of them.'}`,
  LEVER_NO_EFFECT: (d) =>
    `whatever "${shown(d.lever)}" is, the KGI stays ${shortNumber(d.now)} and never becomes ${shortNumber(d.target)}; choose a name that matters.`,
  BOUNDS_REVERSED: (d) =>
    `the lower bound ${shortNumber(d.min)} is above the upper bound ${shortNumber(d.max)}; swap them.`,
  TARGET_UNREACHABLE: (d) =>
    `"${shown(d.lever)}" cannot bring the KGI to ${shortNumber(d.target)}; reachable: ${ranges(
      d,
      (low, high) =>
        low || high ? `${low || 'no lower limit'} to ${high || 'no upper limit'}` : 'all values',
    )}. Change the target, the bounds or another factor.`,
  STEP_ZERO: () => 'a step of 0 changes nothing; enter another rate such as 1%.',
  ATTRIBUTION_UNDEFINED: () =>
    'a divisor becomes 0 on the way from before to after, so the change cannot be split; check the values that divide.',
  STATEMENT_EQUALS: (d) =>
    `"${d.value}" needs exactly one "="; write it like "月商8,300万円=UU12万×CVR2.0%×単価3,450円".`,
  STATEMENT_NO_NUMBER: (d) => `"${d.value}" has no number; write it after the name, like "CVR2.0%".`,
  BOTTLENECK_LENGTH: (d) =>
    `stages has ${d.stages} items but ${d.argument} has ${d.values}; give one count a stage.`,
  BOTTLENECK_STAGES: (d) => `stages has ${d.value} items; give at least two.`,
  BOTTLENECK_ACTUAL: (d) => `${d.place} ${d.value} is no possible count; it is 0 or more, and 0 after a 0.`,
  UNIT_SUM: (d) =>
    `"${shown(d.left)}" (${kindEn(d.leftUnit)}) and "${shown(d.right)}" (${kindEn(d.rightUnit)}) have different units and cannot be added; use one unit.`,
  UNIT_PERCENT_OF_SUM: (d) =>
    `a percentage "${shown(d.right)}" cannot be added to "${shown(d.left)}" (${kindEn(d.leftUnit)}); do you mean "× (1 + ${shown(d.right)})"?`,
  UNIT_POINT_OR_PERCENT: (d) =>
    `adding "${shown(d.right)}" to "${shown(d.left)}" may mean points or percent; write "${shown(d.points)}" for points or "× (1 + ${shown(d.right)})".`,
  UNIT_POINT_FACTOR: (d) =>
    `"${d.value}" is in points and cannot be a factor; make it a % or add it to a rate.`,
  UNIT_MONEY_SQUARED: (d) =>
    `"${shown(d.left)}" and "${shown(d.right)}" are both money and cannot be multiplied; make one a count or a rate.`,
  UNIT_RESULT: (d) =>
    `"${shown(d.name)}" should be ${kindEn(d.expected)} but the formula gives ${kindEn(d.actual)}; add the missing factor.`,
  RATIO_SHRINKS: (d) =>
    `"${d.value}" is at most 1 and shrinks sales as a factor; add first and repeat sales, or use "÷ (1 − ${d.value})".`,
  INFLUENCE_MULTIPLIED: (d) =>
    `"${d.value}" influences the result but is no factor of it; take it out and link it as an influence.`,
};

export const formulaMessages = { ja, en };
