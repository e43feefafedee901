import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: string;
  onSelect(): void;
  /** Set on items of which one is chosen, such as the language. */
  checked?: boolean;
}

export interface MenuGroup {
  heading?: string;
  items: MenuItem[];
}

/** A button that opens a menu; arrow keys, Home, End, Escape and Tab work as in any menu. */
export function Menu({ label, groups }: { label: string; groups: MenuGroup[] }) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!isOpen) return;
    items(root.current)[0]?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    // Capture: the grid stops pointer events on their way up.
    addEventListener('pointerdown', closeOutside, true);
    const closeOnBlur = () => setOpen(false);
    addEventListener('blur', closeOnBlur);
    return () => {
      removeEventListener('pointerdown', closeOutside, true);
      removeEventListener('blur', closeOnBlur);
    };
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const all = items(root.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else if (event.key in steps) all[steps[event.key]!]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of its menu meet here
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div class="menu-list" role="menu" aria-label={label}>
          {groups.map((group, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
            <div key={group.heading ?? index} role="group" aria-label={group.heading ?? label}>
              {group.heading && (
                <div class="menu-heading" aria-hidden="true">
                  {group.heading}
                </div>
              )}
              {group.items.map((item) => (
                <button
                  key={item.label}
                  type="button"
                  class="menu-item"
                  {...roleOf(item)}
                  tabIndex={-1}
                  onClick={() => {
                    close();
                    item.onSelect();
                  }}
                >
                  {item.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function roleOf({ checked }: MenuItem) {
  return checked === undefined
    ? { role: 'menuitem' as const }
    : { role: 'menuitemradio' as const, 'aria-checked': checked };
}

function items(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
}
