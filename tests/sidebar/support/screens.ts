import { bookScreens } from './bookScreens.ts';
import { colourScreens } from './colourScreens.ts';
import { designScreens } from './designScreens.ts';
import { diagnosisScreens } from './diagnosisScreens.ts';
import { reverseScreens } from './reverseScreens.ts';
import { press, type Screen } from './Screen.ts';

/** Every state a planner can see, for the checks that hold on all of them. */
export const screens: readonly Screen[] = [
  { name: 'first run', reach: ({ page }) => page.getByText('いま、何が手元にありますか').waitFor() },
  {
    name: 'loading',
    answers: { readContext: () => new Promise(() => undefined) },
    reach: ({ page }) => page.getByText('読み込んでいます').waitFor(),
  },
  {
    name: 'no permission',
    answers: {
      readContext: () => {
        throw new Error('Error code PERMISSION_DENIED.');
      },
    },
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
  { name: 'help', reach: press('使い方') },
  ...reverseScreens,
  ...colourScreens,
  ...diagnosisScreens,
  ...designScreens,
  ...bookScreens,
];
