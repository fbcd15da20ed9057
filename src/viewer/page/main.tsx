import { render } from 'preact';
import './styles/base.css';
import './styles/layout.css';
import './styles/panels.css';
import './styles/evidence.css';
import { App } from './app';

render(<App />, document.getElementById('page')!);
