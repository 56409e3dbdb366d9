import { render } from 'preact';
import { language } from '../language.ts';
import { text } from '../text.ts';
import { LookBack } from './LookBack.tsx';

Object.assign(document.documentElement, language());
document.title = text('reflect_title');

const root = document.getElementById('root');
if (root) render(<LookBack />, root);
