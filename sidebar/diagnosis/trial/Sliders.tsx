import { Trial, type TrialProps } from './Trial.tsx';
import { useTrial } from './useTrial.ts';

/** A trial that is forgotten when another view is opened. */
export function Sliders(props: Omit<TrialProps, 'trial'>) {
  return <Trial {...props} trial={useTrial(props.base)} />;
}
