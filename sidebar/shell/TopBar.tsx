import { useText } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { type TabId, tabs } from './tabs.tsx';

interface Props {
  title: string;
  current: TabId | null;
  helpIsOpen: boolean;
  onTab(id: TabId): void;
  onHelp(): void;
}

export function TopBar({ title, current, helpIsOpen, onTab, onHelp }: Props) {
  const text = useText().shell;
  return (
    <>
      <header class="top">
        <h1 class="plan" title={title}>
          {title}
        </h1>
        <button
          type="button"
          class="icon-btn"
          aria-label={text.help}
          aria-expanded={helpIsOpen}
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
      </header>
      <nav class="tabs" aria-label={text.tabs.label}>
        {tabs.map(({ id }) => (
          <button
            key={id}
            type="button"
            aria-current={id === current ? 'page' : undefined}
            onClick={() => onTab(id)}
          >
            {text.tabs[id]}
          </button>
        ))}
      </nav>
    </>
  );
}
