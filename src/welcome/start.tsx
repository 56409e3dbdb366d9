import { render } from 'preact';
import { language } from '../language.ts';
import { text } from '../text.ts';
import { Welcome } from './Welcome.tsx';

Object.assign(document.documentElement, language());
document.title = text('welcome_title');

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
