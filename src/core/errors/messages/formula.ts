import type { ErrorData } from '../KpiError.ts';
import type { Sentence, Template } from '../Sentence.ts';
import { lengths } from './stats.ts';

const ifGiven =
  (name: string, given: string, other: string): Template =>
  (data: ErrorData) =>
    data[name] ? given : other;
const orNearest = (start: string, near: string, other: string) =>
  ifGiven('nearest', start + near, start + other);
const nearJa = '「{nearest}」ではありませんか。';
const nearEn = 'do you mean "{nearest}"?';

export const formulaMessages = {
  FORMULA_EMPTY: [
    '式が空です。「売上 = UU × CVR」のように書いて',
    'the formula is empty; write it like "Sales = UU × CVR"',
  ],
  FORMULA_OPERAND_MISSING: [
    ifGiven(
      'value',
      '{place}「{value}」の前に名前か数値がありません。補って',
      '式が途中で終わっています。名前か数値を補って',
    ),
    ifGiven(
      'value',
      'a name or number is missing before "{value}", {place}; add it',
      'the formula ends too early; add a name or a number',
    ),
  ],
  FORMULA_OPERATOR_MISSING: [
    '{place}「{value}」の前に + − × ÷ がありません。補って',
    'an operator is missing before "{value}", {place}; put + − × or ÷ there',
  ],
  FORMULA_BRACKET_OPEN: [
    '{place}の「(」が閉じていません。「)」を補って',
    'the "(" at {place} is never closed; add ")"',
  ],
  FORMULA_BRACKET_CLOSE: [
    '{place}の「)」に対応する「(」がありません。どちらかを直して',
    'the ")" at {place} was never opened; mend one of them',
  ],
  FORMULA_SECOND_EQUALS: [
    '{place}の「=」が余分です。左辺の後に1つだけ書いて',
    'the "=" at {place} is one too many; write it once, after the left side',
  ],
  FORMULA_NUMBER: [
    '{place}「{value}」は数値ではありません。1,500、12万、2.5% のようにして',
    '"{value}" at {place} is no number; write 1,500, 12万 or 2.5%',
  ],
  NAME_UNKNOWN: [
    orNearest('式の「{value}」は names にありません。', nearJa, '加えるか、式を直して'),
    orNearest('"{value}" in the formula is not in names; ', nearEn, 'add it or change the formula'),
  ],
  NAME_BLANK: ['{place}が空です。名前を入れて', '{place} is blank; enter a name'],
  NAME_TWICE: [
    '{place}「{value}」が重複しています。別の名前にして',
    '{place} "{value}" occurs twice; rename one',
  ],
  NAMES_AND_VALUES: lengths('names', 'names', '{argument}', 'values'),
  DIVISION_BY_ZERO: [
    '「{value}」が 0 で割れません。値か式を直して',
    '"{value}" is 0 and cannot divide; change the value or the formula',
  ],
  LEVER_UNKNOWN: [
    orNearest('lever「{value}」は names にありません。', nearJa, 'names から選んで'),
    orNearest('lever "{value}" is not in names; ', nearEn, 'choose one of them'),
  ],
  LEVER_NO_EFFECT: [
    '「{lever}」を変えても KGI は {now#} のままで、{target#} になりません。効く名前を選んで',
    'whatever "{lever}" is, the KGI stays {now#}, not {target#}; choose a name that matters',
  ],
  BOUNDS_REVERSED: [
    '下限 {min#} が上限 {max#} を超えています。入れ替えて',
    'the lower bound {min#} is above the upper bound {max#}; swap them',
  ],
  TARGET_UNREACHABLE: [
    '「{lever}」では {target#} に届きません。届くのは {ranges} です。目標、上下限、他の要因を見直して',
    '"{lever}" cannot bring the KGI to {target#}; reachable: {ranges}. Change the target, the bounds or another factor',
  ],
  STEP_ZERO: [
    'step が 0 では何も変わりません。1% のように入力して',
    'a step of 0 changes nothing; enter another rate such as 1%',
  ],
  ATTRIBUTION_UNDEFINED: [
    '途中で分母が 0 になり、分けられません。割る側の値を確かめて',
    'a divisor becomes 0 between before and after; check the values that divide',
  ],
  STATEMENT_EQUALS: [
    '「{value}」には「=」が1つ必要です。「売上100万円=10件×10万円」のようにして',
    '"{value}" needs exactly one "="; write like "売上100万円=10件×10万円"',
  ],
  STATEMENT_NO_NUMBER: [
    '「{value}」に数値がありません。「CVR2.0%」のように名前の後に書いて',
    '"{value}" has no number; write it after the name, like "CVR2.0%"',
  ],
  BOTTLENECK_LENGTH: lengths('stages', 'stages', '{argument}', 'values'),
  BOTTLENECK_STAGES: ['stages は{value}個です。2つ以上にして', 'stages has {value} items; give at least two'],
  BOTTLENECK_ACTUAL: [
    '{place} {value} は件数になりません。0 以上、前の段階が 0 なら 0 にして',
    '{place} is {value}, no possible count; enter 0 or more, and 0 after a 0',
  ],
  UNIT_SUM: [
    '「{left}」({leftUnit@})と「{right}」({rightUnit@})は足し引きできません。単位をそろえて',
    '"{left}" ({leftUnit@}) and "{right}" ({rightUnit@}) cannot be added; use one unit',
  ],
  UNIT_PERCENT_OF_SUM: [
    '「{left}」({leftUnit@})に割合「{right}」は足せません。「× (1 + {right})」ではありませんか。',
    'a percentage "{right}" cannot be added to "{left}" ({leftUnit@}); do you mean "× (1 + {right})"?',
  ],
  UNIT_POINT_OR_PERCENT: [
    '「{left}」+「{right}」は差とも増減とも読めます。「{points}」か「× (1 + {right})」と書いて',
    '"{left}" + "{right}" may mean points or percent; write "{points}" or "× (1 + {right})"',
  ],
  UNIT_POINT_FACTOR: [
    '「{value}」は pt なので掛け割りできません。% に直すか、率に足して',
    '"{value}" is in points and cannot be a factor; make it a % or add it to a rate',
  ],
  UNIT_MONEY_SQUARED: [
    '「{left}」と「{right}」は金額同士で掛けられません。片方を件数か率にして',
    '"{left}" and "{right}" are both money; make one a count or a rate',
  ],
  UNIT_RESULT: [
    '「{name}」は{expected@}のはずですが、式の答えは{actual@}です。足りない要因を補って',
    '"{name}" should be {expected@} but the formula gives {actual@}; add the missing factor',
  ],
  RATIO_SHRINKS: [
    '率「{value}」を掛けると縮みます。初回分と継続分の和か「÷ (1 − {value})」にして',
    'the rate "{value}" shrinks the result; add first and repeat sales, or use "÷ (1 − {value})"',
  ],
  INFLUENCE_MULTIPLIED: [
    '「{value}」は掛け算の要素ではありません。式から外し、影響として結んで',
    '"{value}" is no factor; take it out and link it as an influence',
  ],
} as const satisfies Readonly<Record<string, Sentence>>;
