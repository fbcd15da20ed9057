import { render } from 'preact';
import './styles/base.css';
import './styles/layout.css';
import './styles/over.css';
import './styles/panels.css';
import './styles/evidence.css';
import './styles/claim.css';
import './styles/correct.css';
import './styles/timeline.css';
import './styles/table.css';
import './styles/narrow.css';
import './styles/print.css';
import { App } from './app';
import { applyTheme } from './use-theme';

applyTheme();
render(<App />, document.getElementById('page')!);
