import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { valueText } from '../../src/core/model/valueText.ts';
import { useText } from '../i18n/index.ts';
import { nextInTree } from './plan/nextInTree.ts';
import type { TreeRow } from './plan/treeRows.ts';

interface Props {
  readonly rows: readonly TreeRow[];
  /** Path of the line being edited; null: none. */
  readonly selected: string | null;
  onSelect(path: string | null): void;
  /** The editor, below the selected line. */
  readonly children: ComponentChildren;
}

/** The tree as lines with their numbers. One Tab stop; the arrow keys walk to parent, child and siblings. */
export function TreeList({ rows, selected, onSelect, children }: Props) {
  const { design, language } = useText();
  const text = design.tree;
  const list = useRef<HTMLUListElement>(null);
  const focusLine = (path: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>('.row') ?? [])]
      .find((line) => line.dataset.path === path)
      ?.focus();
  const stop = rows.some(({ path }) => path === selected) ? selected : rows[0]?.path;
  return (
    <ul class="tree" aria-label={text.label} ref={list}>
      {rows.map((row) => {
        const { path, kpi, depth, join } = row;
        const isSelected = path === selected;
        return (
          <li key={path}>
            <button
              type="button"
              class={isSelected ? 'row sel' : 'row'}
              style={{ '--d': Math.min(depth, 7) }}
              data-path={path}
              tabIndex={path === stop ? 0 : -1}
              aria-expanded={isSelected}
              onClick={() => onSelect(isSelected ? null : path)}
              onKeyDown={(event) => {
                const next = nextInTree(rows, path, event.key);
                if (next === null) return;
                event.preventDefault();
                focusLine(next);
              }}
            >
              <span class={depth === 0 ? 'nm strong' : 'nm'}>{kpi.name}</span>
              <span class="num">
                {kpi.target === null ? '–' : valueText({ value: kpi.target, unit: kpi.unit }, language)}
              </span>
              {join === null ? (
                <span />
              ) : (
                <span class="op">
                  <span aria-hidden="true">{text.joinSigns[join]}</span>
                  <span class="vh">{text.joins[join]}</span>
                </span>
              )}
              <span class="vh">{text.level(depth + 1)}</span>
            </button>
            {isSelected && children}
          </li>
        );
      })}
    </ul>
  );
}
