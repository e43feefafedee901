import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  kind?: 'primary' | 'quiet' | 'plain';
  small?: boolean;
  full?: boolean;
  icon?: IconName;
  /** While busy the button keeps its place and the focus, and a press does nothing. */
  busy?: boolean;
  disabled?: boolean;
  id?: string;
  label?: string;
  onPress(): void;
  children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  small,
  full,
  icon,
  busy,
  disabled,
  id,
  label,
  onPress,
  children,
}: Props) {
  const classes = ['btn', kind !== 'plain' && kind, small && 'small', full && 'full']
    .filter(Boolean)
    .join(' ');
  return (
    <button
      type="button"
      class={classes}
      id={id}
      aria-label={label}
      aria-busy={busy}
      disabled={disabled}
      onClick={() => !busy && onPress()}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
