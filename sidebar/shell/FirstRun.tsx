import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import type { TabId } from './tabs.tsx';

interface Props {
  onStart(tab: TabId, withExample: boolean): void;
}

/** Before anything was made: choose by what is at hand. */
export function FirstRun({ onStart }: Props) {
  const text = useText().shell.first;
  return (
    <>
      <main class="main stack">
        <BackwardsPicture />
        <h2 class="t">{text.title}</h2>
        <p class="lead">{text.lead}</p>
        <ul class="picks">
          <Pick icon="back" name={text.goal} hint={text.goalHint} onPress={() => onStart('reverse', false)} />
          <Pick icon="tree" name={text.plan} hint={text.planHint} onPress={() => onStart('design', false)} />
          <Pick
            icon="grid"
            name={text.table}
            hint={text.tableHint}
            onPress={() => onStart('colours', false)}
          />
        </ul>
        <p class="hint">{text.privacy}</p>
      </main>
      <Footer note={text.sampleNote}>
        <Button kind="primary" onPress={() => onStart('reverse', true)}>
          {text.sample}
        </Button>
      </Footer>
    </>
  );
}

function Pick({
  icon,
  name,
  hint,
  onPress,
}: {
  icon: IconName;
  name: string;
  hint: string;
  onPress(): void;
}) {
  return (
    <li>
      <button type="button" class="pick" onClick={onPress}>
        <Icon name={icon} />
        <span>
          <b>{name}</b>
          <span class="pick-hint">{hint}</span>
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}

const places = [34, 98, 162];
const numbers = ['400', '80', '40'];

/** 12 orders and the way back to 400 inquiries. */
function BackwardsPicture() {
  const text = useText().shell.first;
  return (
    <svg class="picture" viewBox="0 0 276 92" role="img" aria-label={text.picture}>
      <rect width="276" height="92" rx="8" fill="var(--k-bg-sunken)" />
      <g
        fill="none"
        stroke="var(--k-action)"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M214 46H182M144 46H118M80 46H54" />
        <path d="M190 41l-6 5 6 5M126 41l-6 5 6 5M62 41l-6 5 6 5" />
      </g>
      <circle cx="236" cy="46" r="22" fill="#fff" stroke="var(--k-action)" stroke-width="2" />
      <circle cx="236" cy="33" r="3.5" fill="var(--k-action)" />
      <text x="236" y="54" text-anchor="middle" class="tk goal-number">
        12
      </text>
      {places.map((x, i) => (
        <g key={x} text-anchor="middle">
          <circle cx={x} cy="46" r="18" fill="#fff" stroke="var(--k-line-control)" />
          <text x={x} y="50" class="tk">
            {numbers[i]}
          </text>
          <text x={x} y="82">
            {text.stages[i]}
          </text>
        </g>
      ))}
      <text x="236" y="84" text-anchor="middle" class="tk">
        {text.stages[3]}
      </text>
    </svg>
  );
}
