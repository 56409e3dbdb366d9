import { render } from 'preact';
import { text } from '../text.ts';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = text('language_code');
document.title = text('welcome_title');

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
