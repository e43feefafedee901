import { render } from 'preact';
import { App } from './App.tsx';
import { SelfTestPage } from './selftest/SelfTestPage.tsx';
import { readOpening } from './shell/opening.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/messages.css';
import './styles/panels.css';
import './styles/diagnosis.css';
import './styles/design.css';

const opening = readOpening();
const page = opening.page === 'self-test' ? <SelfTestPage /> : <App opening={opening} />;
render(page, document.getElementById('app')!);
