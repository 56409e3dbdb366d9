import { render } from 'preact';
import { language } from '../language.ts';
import { text } from '../text.ts';
import { Options } from './Options.tsx';

Object.assign(document.documentElement, language());
document.title = text('options_title');

const root = document.getElementById('root');
if (root) render(<Options />, root);
