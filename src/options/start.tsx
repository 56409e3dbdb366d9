import { render } from 'preact';
import { text } from '../text.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = text('language_code');
document.title = text('options_title');

const root = document.getElementById('root');
if (root) render(<Options />, root);
