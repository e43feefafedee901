/** Starts the page: asks the local server what to open, then shows it. */
import 'bootstrap/dist/css/bootstrap.css';
import 'font-awesome/css/font-awesome.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './style.css';
import './grid/charts.ts';
import { render } from 'preact';
import { translateGrid } from './grid/mountGrid.ts';
import { pageLanguage } from './language.ts';
import { App } from './shell/App.tsx';
import { words } from './words.ts';
import { openWorkspace, type Start } from './workspace.ts';

async function startPage(target: HTMLElement): Promise<void> {
  const start: Start = await (await fetch('/start.json')).json();
  const language = pageLanguage(location.search, start.language);
  document.documentElement.lang = language;
  translateGrid(language);
  const workspace = await openWorkspace(start, language);
  document.title = `${workspace.name} - Gyakusan`;
  // For tests and for the curious: the add-on's host, from the browser's console.
  Object.assign(globalThis, { gyakusan: workspace.host });
  target.replaceChildren();
  render(<App workspace={workspace} language={language} />, target);
}

const target = document.getElementById('page')!;
startPage(target).catch((error) => {
  console.error(error);
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = words[document.documentElement.lang === 'en' ? 'en' : 'ja'].failed;
  target.replaceChildren(sentence);
});
