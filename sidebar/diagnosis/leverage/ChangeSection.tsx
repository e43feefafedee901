import { useText } from '../../i18n/index.ts';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import type { Change } from './changeOf.ts';
import { changeFigure } from './figures.ts';
import { Waterfall } from './Waterfall.tsx';

/** 増減の内訳, and its numbers for the sheet. */
export function ChangeSection({ change, writer }: { change: Change; writer: FigureWriter }) {
  const text = useText().diagnosis.leverage;
  return (
    <>
      <Waterfall change={change} />
      <WriteFigure name={text.waterfall} writer={writer} figure={() => changeFigure(change, text)} />
    </>
  );
}
