import type { SaveState } from '../book/keepSaved.ts';
import type { Language } from '../language.ts';
import type { Words } from '../words.ts';
import { Menu, type MenuGroup } from './Menu.tsx';

export interface TitleBarProps {
  name: string;
  saveState: SaveState;
  language: Language;
  words: Words;
  fromFile: boolean;
  /** The add-on's menus, as it registered them. */
  addOnMenus: { caption: string; items: { caption: string; functionName: string }[] }[];
  onDownload(): void;
  onReset(): void;
  onAddOn(functionName: string): void;
  onLanguage(language: Language): void;
}

/** The page's own bar: what a spreadsheet service shows around the grid. */
export function TitleBar({ name, saveState, language, words, ...props }: TitleBarProps) {
  const file: MenuGroup[] = [
    { items: [{ label: words.download, onSelect: props.onDownload }] },
    { items: [{ label: props.fromFile ? words.reopen : words.reset, onSelect: props.onReset }] },
  ];
  const addOns: MenuGroup[] = props.addOnMenus.map(({ caption, items }) => ({
    heading: caption,
    items: items.map((item) => ({ label: item.caption, onSelect: () => props.onAddOn(item.functionName) })),
  }));
  const languages: MenuGroup[] = [
    {
      items: [
        { label: '日本語', checked: language === 'ja', onSelect: () => props.onLanguage('ja') },
        { label: 'English', checked: language === 'en', onSelect: () => props.onLanguage('en') },
      ],
    },
  ];
  return (
    <header class="title-bar">
      <span class="mark" aria-hidden="true">
        逆
      </span>
      <h1>{name}</h1>
      <span class="save-state" role="status" data-state={saveState}>
        {words[saveState]}
      </span>
      <p class="visually-hidden">{words.keyboard}</p>
      <nav class="menus">
        <Menu label={words.file} groups={file} />
        <Menu label={words.extensions} groups={addOns} />
        <Menu label={words.language} groups={languages} />
      </nav>
    </header>
  );
}
