import { render } from 'preact';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/messages.css';
import './styles/panels.css';

render(<App />, document.getElementById('app')!);
