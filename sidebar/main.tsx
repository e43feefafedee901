import { render } from 'preact';
import { App } from './App.tsx';
import { SelfTestPage } from './selftest/SelfTestPage.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/messages.css';
import './styles/panels.css';
import './styles/design.css';

const page = document.body.dataset.page === 'self-test' ? <SelfTestPage /> : <App />;
render(page, document.getElementById('app')!);
